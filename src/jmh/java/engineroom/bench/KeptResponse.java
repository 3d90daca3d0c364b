package engineroom.bench;

import engineroom.engine.ResponseWriter;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An answer that nobody sends: what Go's {@code httptest.ResponseRecorder} is to the original. */
public final class KeptResponse extends ResponseWriter {

  private final Map<String, List<String>> headers = new HashMap<>();
  private final ByteArrayOutputStream body = new ByteArrayOutputStream();
  private int status = 200;

  @Override
  public void setHeader(String name, String value) {
    List<String> values = new ArrayList<>(1);
    values.add(value);
    headers.put(name, values);
  }

  @Override
  public void addHeader(String name, String value) {
    headers.computeIfAbsent(name, key -> new ArrayList<>(1)).add(value);
  }

  @Override
  public void writeHeader(int status) {
    this.status = status;
  }

  @Override
  public void write(int oneByte) {
    body.write(oneByte);
  }

  @Override
  public void write(byte[] from, int at, int length) {
    body.write(from, at, length);
  }

  /** The status and the length, so that no part of the answer is made for nobody. */
  @Override
  public String toString() {
    return status + ", " + headers.size() + " headers, " + body.size() + " bytes";
  }
}
