package engineroom.replay;

import engineroom.engine.ResponseWriter;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An HTTP answer that is kept instead of sent. */
final class RecordedResponse extends ResponseWriter {

  private final Map<String, List<String>> headers = new HashMap<>();
  private final ByteArrayOutputStream body = new ByteArrayOutputStream();
  private int status = 200;

  @Override
  public void setHeader(String name, String value) {
    headers.put(name, new ArrayList<>(List.of(value)));
  }

  @Override
  public void addHeader(String name, String value) {
    headers.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
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

  int status() {
    return status;
  }

  String first(String name) {
    return all(name).isEmpty() ? "" : all(name).getFirst();
  }

  List<String> all(String name) {
    return headers.getOrDefault(name, List.of());
  }

  String body() {
    return body.toString(StandardCharsets.UTF_8);
  }
}
