package engineroom.engine.http;

import engineroom.engine.go.Int64;
import engineroom.engine.go.Text;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The fields of an answer's header, in the order of their names: {@code http.Header}, as Go's
 * server writes it.
 */
final class ReplyFields {

  static final String CONNECTION = "Connection";
  static final String CONTENT_LENGTH = "Content-Length";
  static final String CONTENT_TYPE = "Content-Type";
  static final String DATE = "Date";
  static final String TRANSFER_ENCODING = "Transfer-Encoding";

  private final Map<String, List<String>> fields = new TreeMap<>();

  void set(String name, String value) {
    checkLine(value);
    fields.put(FieldName.canonical(name), new ArrayList<>(List.of(value)));
  }

  void add(String name, String value) {
    checkLine(value);
    fields.computeIfAbsent(FieldName.canonical(name), n -> new ArrayList<>()).add(value);
  }

  private static void checkLine(String value) {
    if (value.indexOf('\r') >= 0 || value.indexOf('\n') >= 0) {
      throw new IllegalArgumentException("a header of more than one line: " + value);
    }
  }

  void remove(String name) {
    fields.remove(name);
  }

  boolean has(String name) {
    return fields.containsKey(name);
  }

  /** The first value of a field; empty where there is none. */
  String first(String name) {
    return fields.getOrDefault(name, List.of("")).getFirst();
  }

  /** Whether a word is among those of a field, which blanks, tabs and commas keep apart. */
  boolean has(String name, String word) {
    return List.of(first(name).split("[ \t,]")).stream().anyMatch(word::equalsIgnoreCase);
  }

  /** What the fields say of the body's length; -1 where they say nothing. What is none, goes. */
  long length() {
    String said = first(CONTENT_LENGTH);
    long length = said.isEmpty() ? -1 : Int64.parse(said).orElse(-1);
    if (length < 0 && !said.isEmpty()) {
      remove(CONTENT_LENGTH);
    }
    return Math.max(length, -1);
  }

  void appendTo(ByteArrayOutputStream header) {
    fields.forEach((name, values) -> values.forEach(value -> append(header, name, value)));
  }

  /** Appends a field that is not one of these. */
  static void append(ByteArrayOutputStream header, String name, String value) {
    header.writeBytes(Text.bytes(name + ": " + value + "\r\n"));
  }
}
