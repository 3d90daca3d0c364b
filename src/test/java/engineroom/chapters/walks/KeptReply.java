package engineroom.chapters.walks;

import static java.nio.charset.StandardCharsets.UTF_8;

import engineroom.engine.ResponseWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An answer at the door, which keeps its headers, its status and each write. */
public final class KeptReply extends ResponseWriter {
  private final Map<String, List<String>> headers = new LinkedHashMap<>();
  private final StringBuilder body = new StringBuilder();

  @Override
  public void setHeader(String name, String value) {
    headers.put(name, new ArrayList<>(List.of(value)));
  }

  @Override
  public void addHeader(String name, String value) {
    headers.computeIfAbsent(name, none -> new ArrayList<>()).add(value);
  }

  @Override
  public void writeHeader(int status) {
    headers.forEach(
        (name, values) -> values.forEach(value -> body.append(name + ": " + value).append(", ")));
    body.append(status).append(' ');
  }

  @Override
  public void write(int oneByte) {
    body.append('[').append((char) oneByte).append(']');
  }

  @Override
  public void write(byte[] from, int at, int length) {
    body.append('[').append(new String(from, at, length, UTF_8)).append(']');
  }

  @Override
  public String toString() {
    return body.toString();
  }
}
