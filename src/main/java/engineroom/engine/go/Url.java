package engineroom.engine.go;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The path and the query of a request's target: {@code url.Parse}, {@code url.ParseRequestURI} and
 * {@code URL.Query} of Go 1.4.
 *
 * <p>Inside, a text is bytes, a character each, as it is to Go. What is read from it is read as
 * UTF-8; a byte that is none gives U+FFFD, where a Go string would keep it.
 */
public final class Url {

  private final String path;
  private final Map<String, List<String>> query = new LinkedHashMap<>();
  private String queryError = "";

  private Url(String path, String rawQuery) {
    this.path = path;
    addAll(rawQuery);
  }

  /**
   * Takes a URL apart: {@code url.Parse}.
   *
   * @param text a path with or without a query, or a whole URL
   * @throws UrlException if the path, the user or the fragment has a bad escape, the host any
   *     escape, or if it begins with a colon
   */
  public static Url parse(String text) throws UrlException {
    String target = new String(Text.bytes(text), StandardCharsets.ISO_8859_1);
    int hash = target.indexOf('#');
    Url parsed = parse(hash < 0 ? target : target.substring(0, hash), false);
    if (hash >= 0) {
      unescape(target.substring(hash + 1), false, target);
    }
    return parsed;
  }

  /**
   * Takes the target of a request apart, in which a {@code #} is a character like any other: {@code
   * url.ParseRequestURI}.
   *
   * @param target a path with or without a query, a whole URL, or {@code *}
   * @throws UrlException if it is anything else, or as for {@link #parse(String)}
   */
  public static Url ofRequest(byte[] target) throws UrlException {
    return parse(new String(target, StandardCharsets.ISO_8859_1), true);
  }

  private static Url parse(String url, boolean viaRequest) throws UrlException {
    if (url.isEmpty() && viaRequest) {
      throw bad(url, "empty url");
    }
    if (url.equals("*")) {
      return new Url("*", "");
    }
    int scheme = lengthOfScheme(url);
    String rest = scheme == 0 ? url : url.substring(scheme + 1);
    int mark = rest.indexOf('?');
    String rawQuery = mark < 0 ? "" : rest.substring(mark + 1);
    rest = mark < 0 ? rest : rest.substring(0, mark);
    if (scheme > 0 && !rest.startsWith("/")) {
      return new Url("", rawQuery);
    }
    if (viaRequest && !rest.startsWith("/")) {
      throw bad(url, "invalid URI for request");
    }
    if (rest.startsWith("//") && (scheme > 0 || !viaRequest && !rest.startsWith("///"))) {
      int slash = rest.indexOf('/', 2);
      int end = slash < 0 ? rest.length() : slash;
      checkAuthority(rest.substring(2, end), url);
      rest = rest.substring(end);
    }
    return new Url(unescape(rest, false, url), rawQuery);
  }

  /** How many characters stand before the colon of a scheme; 0 where there is none. */
  private static int lengthOfScheme(String url) throws UrlException {
    for (int i = 0; i < url.length(); i++) {
      char c = url.charAt(i);
      if (c == ':') {
        if (i == 0) {
          throw bad(url, "nothing before the colon");
        }
        return i;
      }
      boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
      boolean other = c >= '0' && c <= '9' || c == '+' || c == '-' || c == '.';
      if (!letter && (!other || i == 0)) {
        return 0;
      }
    }
    return 0;
  }

  private static void checkAuthority(String authority, String url) throws UrlException {
    int at = authority.lastIndexOf('@');
    if (at >= 0) {
      String user = authority.substring(0, at);
      int colon = user.indexOf(':');
      unescape(colon < 0 ? user : user.substring(0, colon), false, url);
      unescape(colon < 0 ? "" : user.substring(colon + 1), false, url);
    }
    if (authority.indexOf('%', at + 1) >= 0) {
      throw bad(url, "an escape in the host");
    }
  }

  private static UrlException bad(String url, String what) {
    return new UrlException(utf8(url), what, "");
  }

  private static String utf8(String bytes) {
    return Text.ofBytes(bytes.getBytes(StandardCharsets.ISO_8859_1));
  }

  /** The path, its escapes decoded; empty for a target like {@code mailto:x}. */
  public String path() {
    return path;
  }

  /**
   * The values of a key of the query, in order.
   *
   * <p>{@code ;} separates pairs as {@code &} does, {@code +} is a blank, a key without {@code =}
   * has the empty value, and a pair with a bad escape is as good as absent.
   *
   * @param key the key, decoded
   * @return its values; empty exactly where Go's map has no such key
   */
  public List<String> query(String key) {
    return query.getOrDefault(key, List.of());
  }

  /**
   * What is wrong with the query, in the words of {@code url.ParseQuery}: the first escape in it
   * that is none. Empty where nothing is.
   */
  public String queryError() {
    return queryError;
  }

  private void addAll(String rawQuery) {
    int start = 0;
    for (int i = 0; i <= rawQuery.length(); i++) {
      if (i == rawQuery.length() || rawQuery.charAt(i) == '&' || rawQuery.charAt(i) == ';') {
        if (i > start) {
          addPair(rawQuery.substring(start, i));
        }
        start = i + 1;
      }
    }
  }

  private void addPair(String pair) {
    int equals = pair.indexOf('=');
    try {
      String key = unescape(equals < 0 ? pair : pair.substring(0, equals), true, pair);
      String value = equals < 0 ? "" : unescape(pair.substring(equals + 1), true, pair);
      query.computeIfAbsent(key, k -> new ArrayList<>(1)).add(value);
    } catch (UrlException e) {
      // Go notes the first such error and goes on; URL.Query drops it, ParseForm does not.
      if (queryError.isEmpty()) {
        queryError = "invalid URL escape " + Quote.string(e.escape(), false);
      }
    }
  }

  private static String unescape(String text, boolean plusIsBlank, String url) throws UrlException {
    if (text.indexOf('%') < 0) {
      return utf8(plusIsBlank ? text.replace('+', ' ') : text);
    }
    byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == '%') {
        int high = i + 2 < bytes.length ? hexDigit(bytes[i + 1]) : -1;
        int low = i + 2 < bytes.length ? hexDigit(bytes[i + 2]) : -1;
        if (high < 0 || low < 0) {
          String escape = text.substring(i, Math.min(text.length(), i + 3));
          throw new UrlException(utf8(url), "two hexadecimal digits must follow %", utf8(escape));
        }
        out.write(high << 4 | low);
        i += 2;
      } else {
        out.write(bytes[i] == '+' && plusIsBlank ? ' ' : bytes[i]);
      }
    }
    return Text.ofBytes(out.toByteArray());
  }

  private static int hexDigit(byte b) {
    // Character.digit would take the digits of other scripts too, but a byte is none of those.
    return b < 0 ? -1 : Character.digit(b, 16);
  }
}
