package engineroom.engine;

import engineroom.engine.go.Float64;
import engineroom.engine.go.Format;
import engineroom.engine.go.Int64;
import engineroom.engine.go.Rfc3339;
import engineroom.engine.go.Text;
import engineroom.engine.json.Json;
import engineroom.engine.json.JsonException;
import engineroom.engine.json.JsonReader;
import engineroom.engine.json.Numbers;
import engineroom.engine.json.StringList;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A job's environment: a list of {@code KEY=VALUE} texts, read as text, number, truth, list, time
 * or JSON, whichever the reader asks for.
 *
 * <p>Ports {@code Env}, {@code env.go}. Nothing is ever replaced: setting a key again adds an
 * entry, and the last one counts.
 */
public final class Env {

  private List<String> entries;

  /** An empty environment. */
  public Env() {
    entries = new ArrayList<>();
  }

  /**
   * An environment of given entries: what a literal of the slice type is in Go.
   *
   * @param entries in order; one without {@code =} is kept, and makes {@link #map} and all that use
   *     it fail
   */
  public Env(String... entries) {
    this.entries = new ArrayList<>(List.of(entries));
  }

  /** The entries in order, as they are stored. */
  public List<String> entries() {
    return Collections.unmodifiableList(entries);
  }

  /**
   * The last value of a key. Ports {@code Env.Get}, lines 19-36.
   *
   * @param key its name; one with {@code =} in it is never found
   * @return the value, or the empty text
   */
  public String get(String key) {
    int length = key.length();
    if (key.indexOf('=') >= 0) {
      return "";
    }
    char first = length == 0 ? '=' : key.charAt(0); // most others differ in it
    for (int i = entries.size() - 1; i >= 0; i--) {
      String entry = entries.get(i);
      if (entry.length() > length
          && entry.charAt(length) == '='
          && entry.charAt(0) == first
          && entry.startsWith(key)) {
        return entry.substring(length + 1);
      }
    }
    return "";
  }

  /**
   * Whether a key is set, if only to the empty text. Ports {@code Env.Exists}, lines 38-41.
   *
   * @throws IndexOutOfBoundsException if any entry lacks its {@code =}
   */
  public boolean exists(String key) {
    return map().containsKey(key);
  }

  /**
   * The number of keys, not of entries. Ports {@code Env.Len}, lines 46-48.
   *
   * @throws IndexOutOfBoundsException if any entry lacks its {@code =}
   */
  public int len() {
    return map().size();
  }

  /**
   * Takes over the entries of another environment, in place of its own. Of itself it takes none:
   * its own are gone before they are read. Ports {@code Env.Init}, lines 50-55.
   *
   * @param src the other
   */
  public void init(Env src) {
    entries = new ArrayList<>(src.entries.size());
    for (String entry : src.entries) {
      entries.add(entry);
    }
  }

  /** Becomes the other, entries and all: what {@code *dst = *env} does in {@code AddEnv}. */
  void become(Env other) {
    entries = other.entries;
  }

  /**
   * A value read as truth. False are the empty text, 0, no, false and none, in any case, with
   * blanks and tabs around; all else is true. Ports {@code Env.GetBool}, lines 57-63.
   */
  public boolean getBool(String key) {
    String word = trim(get(key)).toLowerCase(Locale.ROOT);
    return switch (word) {
      case "", "0", "no", "false", "none" -> false;
      default -> true;
    };
  }

  /** Stores 1 or 0. Ports {@code Env.SetBool}, lines 65-71. */
  public void setBool(String key, boolean value) {
    set(key, value ? "1" : "0");
  }

  /**
   * A value read as a time. Ports {@code Env.GetTime}, lines 73-76.
   *
   * @throws DateTimeException if it is none; a missing key is an error too, alone among the
   *     readings
   */
  public OffsetDateTime getTime(String key) {
    return Rfc3339.parse(get(key));
  }

  /** Stores a time, to the nanosecond. Ports {@code Env.SetTime}, lines 78-80. */
  public void setTime(String key, OffsetDateTime value) {
    set(key, Rfc3339.format(value));
  }

  /**
   * A value read as a number of 32 bits: the low half of {@link #getInt64}. Ports {@code
   * Env.GetInt}, lines 82-84, whose {@code int} has 64 bits where docker ran.
   */
  public int getInt(String key) {
    return (int) getInt64(key);
  }

  /**
   * A value read as a whole decimal number of 64 bits. Ports {@code Env.GetInt64}, lines 86-93.
   *
   * @return the number; 0 for anything else, a fraction and an overflow among it
   */
  public long getInt64(String key) {
    return Int64.parse(trim(get(key))).orElse(0);
  }

  /** Stores a number. Ports {@code Env.SetInt}, lines 95-97. */
  public void setInt(String key, int value) {
    setInt64(key, value);
  }

  /** Stores a number. Ports {@code Env.SetInt64}, lines 99-101. */
  public void setInt64(String key, long value) {
    set(key, Long.toString(value));
  }

  /**
   * A value read as a list of texts. Ports {@code Env.GetList}, lines 104-114.
   *
   * @return the list; null for a missing key and for JSON's null. Of a value that is no such list,
   *     as much as could be read, and then the whole text as one more element
   */
  public List<String> getList(String key) {
    String text = get(key);
    if (text.isEmpty()) {
      return null;
    }
    StringList decoded = Json.parseStrings(text);
    if (decoded.error() != null) {
      decoded.strings().add(text);
    }
    return decoded.strings();
  }

  /**
   * A value read as an environment. Ports {@code Env.GetSubEnv}, lines 116-127.
   *
   * @return its own; null where the key is missing or the value does not begin with a JSON object
   */
  public Env getSubEnv(String key) {
    String text = get(key);
    if (text.isEmpty()) {
      return null;
    }
    try {
      Env sub = new Env();
      sub.decode(new ByteArrayInputStream(Text.bytes(text)));
      return sub;
    } catch (IOException e) {
      return null;
    }
  }

  /**
   * Stores an environment as a JSON object with a newline at its end. Ports {@code Env.SetSubEnv},
   * lines 129-136.
   */
  public void setSubEnv(String key, Env sub) throws IOException {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    sub.encode(text);
    set(key, text.toString(StandardCharsets.UTF_8));
  }

  /**
   * A value read as JSON. Ports {@code Env.GetJson}, lines 138-144; the original fills a variable
   * of the caller's, and leaves it alone where the key is missing.
   *
   * @return the value, every number a double; null where the key is missing
   * @throws JsonException if it is no JSON
   */
  public Object getJson(String key) throws JsonException {
    String text = get(key);
    return text.isEmpty() ? null : Json.parse(text, Numbers.DOUBLES);
  }

  /**
   * Stores a value as JSON. Ports {@code Env.SetJson}, lines 146-153.
   *
   * @param value null, a truth, a number, a text, or a list or map of such; a map stands for Go's
   *     structs
   * @throws JsonException if JSON has no form for it
   */
  public void setJson(String key, Object value) throws JsonException {
    set(key, Json.encode(value));
  }

  /** Stores a list as JSON; a null as the word null. Ports {@code Env.SetList}, lines 155-157. */
  public void setList(String key, List<String> value) throws JsonException {
    setJson(key, value);
  }

  /** Adds an entry. Ports {@code Env.Set}, lines 159-161. */
  public void set(String key, String value) {
    entries.add(key + "=" + value);
  }

  /**
   * Adds the keys of a JSON object to what is there. Ports {@code Env.Decode}, lines 190-199.
   *
   * @param src UTF-8 text; one object is used, more may be read
   * @throws IOException if it does not begin with a JSON object or null; nothing is added then
   */
  public void decode(InputStream src) throws IOException {
    new JsonReader(src).nextObject().forEach(this::setAuto);
  }

  /**
   * Stores a value as it came out of JSON: null not at all, a double cut to a whole number, a text
   * as it is, all else as JSON. Only the number at the top is cut. Ports {@code Env.SetAuto}, lines
   * 201-220.
   */
  public void setAuto(String key, Object value) {
    switch (value) {
      case null -> {}
      case Double number -> setInt64(key, Float64.toInt64(number));
      case String text -> set(key, text);
      default -> set(key, jsonOrText(value));
    }
  }

  private static String jsonOrText(Object value) {
    try {
      return Json.encode(value);
    } catch (JsonException e) {
      return Format.sprintf("%v", value);
    }
  }

  /**
   * Cuts every double inside to a whole number, in place and to any depth. Ports lines 222-236,
   * whose recursion is a loop here: a Java stack ends long before a Go stack does.
   */
  @SuppressWarnings("unchecked")
  private static Object changeFloats(Object value) {
    if (!(value instanceof Map || value instanceof List)) {
      return value instanceof Double number ? (Object) Float64.toInt64(number) : value;
    }
    Deque<Object> inside = new ArrayDeque<>();
    inside.push(value);
    while (!inside.isEmpty()) {
      switch (inside.pop()) {
        case Map<?, ?> map ->
            ((Map<String, Object>) map).replaceAll((k, v) -> changeFloat(v, inside));
        case Object list -> ((List<Object>) list).replaceAll(v -> changeFloat(v, inside));
      }
    }
    return value;
  }

  /** Cuts a double, and puts aside what may hold more of them. */
  private static Object changeFloat(Object value, Deque<Object> inside) {
    switch (value) {
      case Double number -> {
        return Float64.toInt64(number);
      }
      case Map<?, ?> map -> inside.push(map);
      case List<?> list -> inside.push(list);
      case null, default -> {}
    }
    return value;
  }

  /**
   * Writes all as one JSON object and a newline, sorted by key. A value that reads as JSON is
   * written as that, its fractions cut; any other as a text. Ports {@code Env.Encode}, lines
   * 238-255.
   *
   * @throws IOException if the destination fails
   * @throws IndexOutOfBoundsException if any entry lacks its {@code =}
   */
  public void encode(OutputStream dst) throws IOException {
    dst.write(encoded());
  }

  private byte[] encoded() throws JsonException {
    Map<String, Object> object = new HashMap<>(2 * entries.size());
    putInto(object);
    object.replaceAll((key, text) -> jsonValue((String) text));
    return Json.line(object);
  }

  private static Object jsonValue(String text) {
    if (!Json.mayBegin(text)) {
      return text;
    }
    try {
      return changeFloats(Json.parse(text, Numbers.DOUBLES));
    } catch (JsonException e) {
      return text;
    }
  }

  /**
   * Writes as {@link #encode} does. Ports {@code Env.WriteTo}, lines 257-261.
   *
   * @return how many bytes were written
   */
  public long writeTo(OutputStream dst) throws IOException {
    byte[] text = encoded();
    dst.write(text);
    return text.length;
  }

  /**
   * Adds a value's keys, by way of JSON and with all that is lost on that way. Ports {@code
   * Env.Import}, lines 263-277.
   *
   * @param src a map, for Go's structs and maps; or null, which adds nothing
   * @throws IOException with a message that begins with {@code ImportEnv: }, if it is anything else
   */
  public void importFrom(Object src) throws IOException {
    try {
      decode(new ByteArrayInputStream(Json.line(src)));
    } catch (IOException e) {
      throw new IOException("ImportEnv: " + e.getMessage(), e);
    }
  }

  /**
   * Each key with its last value. Ports {@code Env.Map}, lines 279-286.
   *
   * @throws IndexOutOfBoundsException if any entry lacks its {@code =}, where Go panics
   */
  public Map<String, String> map() {
    Map<String, String> map = new LinkedHashMap<>();
    putInto(map);
    return map;
  }

  private void putInto(Map<String, ? super String> map) {
    for (String entry : entries) {
      int equals = indexOfEquals(entry);
      map.put(entry.substring(0, equals), entry.substring(equals + 1));
    }
  }

  /**
   * Each key with all its values, in order. Ports {@code Env.MultiMap}, lines 292-299.
   *
   * @throws IndexOutOfBoundsException if any entry lacks its {@code =}, where Go panics
   */
  public Map<String, List<String>> multiMap() {
    Map<String, List<String>> map = new LinkedHashMap<>();
    for (String entry : entries) {
      int equals = indexOfEquals(entry);
      map.computeIfAbsent(entry.substring(0, equals), key -> new ArrayList<>())
          .add(entry.substring(equals + 1));
    }
    return map;
  }

  private static int indexOfEquals(String entry) {
    int equals = entry.indexOf('=');
    if (equals < 0) {
      throw new IndexOutOfBoundsException("no = in the entry " + entry);
    }
    return equals;
  }

  /**
   * Drops all entries and takes each key's values, in order; a key without values leaves nothing.
   * Ports {@code Env.InitMultiMap}, lines 303-310.
   */
  public void initMultiMap(Map<String, List<String>> map) {
    entries = new ArrayList<>(map.size());
    map.forEach((key, values) -> values.forEach(value -> set(key, value)));
  }

  /** Cuts blanks and tabs at both ends, and nothing else that is white. */
  private static String trim(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }
}
