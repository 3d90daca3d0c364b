package engineroom.engine.http;

import engineroom.engine.go.Int64;
import engineroom.engine.go.Space;
import engineroom.engine.go.Text;
import engineroom.engine.go.Url;
import engineroom.engine.go.UrlException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

/** What a client asks for. Stands for {@code http.Request}, and for {@code http.ReadRequest}. */
public final class Request {

  private static final long MOST_OF_A_VERSION = 1_000_000;
  private static final Set<String> NO_TRAILERS =
      Set.of(Header.TRANSFER_ENCODING, Header.TRAILER, Header.CONTENT_LENGTH);

  private final String method;
  private final String target;
  private final Url url;
  private final long major;
  private final long minor;
  private final Header fields;
  private final Body body;

  private Request(String line, Incoming in) throws IOException {
    int first = line.indexOf(' ');
    int second = line.indexOf(' ', first + 1);
    if (first < 0 || second < 0) {
      throw new BadRequestException("no request: " + line);
    }
    method = line.substring(0, first);
    target = line.substring(first + 1, second);
    String version = line.substring(second + 1);
    int dot = version.indexOf('.');
    if (!version.startsWith("HTTP/") || dot < 0) {
      throw new BadRequestException("no version: " + version);
    }
    major = number(version.substring("HTTP/".length(), dot));
    minor = number(version.substring(dot + 1));
    url = url();
    fields = Header.read(in);
    body = body(in);
    checkTrailer();
  }

  /**
   * Reads a request up to its body.
   *
   * @return null where the client has said all
   * @throws BadRequestException if what comes is none
   */
  static Request read(Incoming in) throws IOException {
    byte[] line = in.line();
    return line == null ? null : new Request(new String(line, StandardCharsets.ISO_8859_1), in);
  }

  private static long number(String text) throws BadRequestException {
    OptionalLong number = Int64.parse(text);
    if (number.isEmpty() || number.getAsLong() < 0 || number.getAsLong() > MOST_OF_A_VERSION) {
      throw new BadRequestException("no version: " + text);
    }
    return number.getAsLong();
  }

  private Url url() throws BadRequestException {
    boolean hostAlone = method.equals("CONNECT") && !target.startsWith("/");
    String whole = hostAlone ? "http://" + target : target;
    try {
      return Url.ofRequest(whole.getBytes(StandardCharsets.ISO_8859_1));
    } catch (UrlException e) {
      throw new BadRequestException(e.getMessage());
    }
  }

  private Body body(Incoming in) throws BadRequestException {
    if (isChunked()) {
      return Body.inChunks(in);
    }
    String length = fields.get(Header.CONTENT_LENGTH);
    if (length == null || Space.trim(length).isEmpty()) {
      return Body.ofLength(0, in);
    }
    OptionalLong number = Int64.parse(Space.trim(length));
    if (number.isEmpty() || number.getAsLong() < 0) {
      throw new BadRequestException("no length: " + length);
    }
    return Body.ofLength(number.getAsLong(), in);
  }

  private boolean isChunked() throws BadRequestException {
    String encodings = fields.get(Header.TRANSFER_ENCODING);
    if (encodings == null) {
      return false;
    }
    int chunked = 0;
    for (String each : encodings.split(",", -1)) {
      String encoding = Space.trim(each).toLowerCase(Locale.ROOT);
      if (encoding.equals("identity")) {
        break;
      }
      if (!encoding.equals("chunked") || ++chunked > 1) {
        throw new BadRequestException("no encoding: " + encodings);
      }
    }
    return chunked == 1;
  }

  private void checkTrailer() throws BadRequestException {
    String names = fields.get(Header.TRAILER);
    if (names == null || names.isEmpty()) {
      return;
    }
    for (String name : names.split(",")) {
      if (NO_TRAILERS.contains(FieldName.canonical(Space.trim(name)))) {
        throw new BadRequestException("no trailer: " + name);
      }
    }
    if (!isChunked()) {
      throw new BadRequestException("a trailer without chunks");
    }
  }

  /** GET, say; whatever stands there. */
  public String method() {
    return method;
  }

  /** The target of the request, as it came. */
  public String uri() {
    return Text.ofBytes(target.getBytes(StandardCharsets.ISO_8859_1));
  }

  /** The target of the request, read as Go's server reads it. */
  public Url target() {
    return url;
  }

  boolean isHead() {
    return method.equals("HEAD");
  }

  /** Whether the server itself is asked what it can do, and nobody behind it. */
  boolean isForTheServer() {
    return method.equals("OPTIONS") && target.equals("*");
  }

  boolean isAtLeast(int major, int minor) {
    return this.major > major || this.major == major && this.minor >= minor;
  }

  boolean wantsClose() {
    return fields.has(Header.CONNECTION, "close");
  }

  /** Whether a client of HTTP/1.0 asks for what later ones have unasked. */
  boolean wantsKeepAlive() {
    return major == 1 && minor == 0 && fields.has(Header.CONNECTION, "keep-alive");
  }

  /** Whether a client sends its body only after it has been told to, or has waited. */
  boolean expectsContinue() {
    return isAtLeast(1, 1) && fields.has(Header.EXPECT, "100-continue");
  }

  /** Whether a client expects something that nobody can promise. */
  boolean expectsMore() {
    String expected = fields.get(Header.EXPECT);
    return expected != null && !expected.isEmpty() && !fields.has(Header.EXPECT, "100-continue");
  }

  /**
   * The first value of a field of the header; empty where there is none.
   *
   * @param name its name; capitals make no difference
   */
  public String header(String name) {
    String value = fields.get(FieldName.canonical(name));
    return value == null ? "" : value;
  }

  /** All fields of the header, by their names as Go spells them ({@code X-Meta-Size}). */
  public Map<String, List<String>> headers() {
    return fields.all();
  }

  /** How many bytes the body has; -1 where it comes in chunks, and nobody knows before its end. */
  public long contentLength() {
    return body.length();
  }

  /**
   * The body; at its end where there is none. The server passes over it once the answer is on its
   * way, and from then on reading it fails.
   */
  public InputStream body() {
    return body;
  }

  /** What is left of the body, for the server. */
  Body rest() {
    return body;
  }

  /** Lets the first who reads the body tell a client that waits for it to go on. */
  void inviteThrough(OutputStream out) {
    if (expectsContinue()) {
      body.inviteThrough(out);
    }
  }
}
