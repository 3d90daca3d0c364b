package engineroom.engine.http;

import engineroom.engine.go.Text;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The answer to one request: a status, a header, a body.
 *
 * <p>Stands for the {@code http.ResponseWriter} of Go's server. Of the body 2,048 bytes wait before
 * any of it, or the header, is sent; so the header of a short answer can tell its length.
 */
public final class Reply extends OutputStream {

  private static final int ROOM = 2048;

  /** How much of a request's body is passed over for the sake of the next request. */
  private static final long MOST_OF_A_BODY = 256 << 10;

  private static final int OK = 200;
  private static final int EXPECTATION_FAILED = 417;
  private static final String CONNECTION = "Connection";
  private static final String CONTENT_LENGTH = "Content-Length";
  private static final String LINE_END = "\r\n";

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.US);

  private final Request request;
  private final OutputStream client;
  private final Map<String, List<String>> fields = new TreeMap<>();
  private final byte[] waiting = new byte[ROOM];
  private int count;
  private int status;
  private boolean complete;
  private boolean headerSent;
  private boolean chunked;
  private boolean last;
  private boolean bodyTooLarge;
  private IOException failure;

  /**
   * The answer to a request.
   *
   * @param client where it is sent; closed when it takes no more
   */
  Reply(Request request, OutputStream client) {
    this.request = request;
    this.client = client;
  }

  /**
   * Sets a field of the header, in place of all of that name. Too late once the answer has a
   * status.
   *
   * @param name as it is to be spelt
   * @param value goes out in UTF-8
   * @throws IllegalArgumentException if the value is more than one line
   */
  public void set(String name, String value) {
    checkLine(value);
    if (status == 0) {
      fields.put(name, new ArrayList<>(List.of(value)));
    }
  }

  /**
   * Adds a field beside those of that name. Too late once the answer has a status.
   *
   * @param name as it is to be spelt
   * @param value goes out in UTF-8
   * @throws IllegalArgumentException if the value is more than one line
   */
  public void add(String name, String value) {
    checkLine(value);
    if (status == 0) {
      fields.computeIfAbsent(name, n -> new ArrayList<>()).add(value);
    }
  }

  private static void checkLine(String value) {
    if (value.indexOf('\r') >= 0 || value.indexOf('\n') >= 0) {
      throw new IllegalArgumentException("a header of more than one line: " + value);
    }
  }

  /**
   * Gives the answer its status; without, it is 200. It is sent with the header.
   *
   * @param status one that goes with a body
   */
  public void begin(int status) {
    if (this.status == 0) {
      this.status = status;
    }
  }

  /** Refuses what a client expects. */
  void refuseExpectation() {
    last = true;
    set(CONNECTION, "close");
    begin(EXPECTATION_FAILED);
  }

  /** Says that the server can do what it can: nothing, in no words. */
  void beEmpty() {
    set(CONTENT_LENGTH, "0");
  }

  @Override
  public void write(int oneByte) throws IOException {
    write(new byte[] {(byte) oneByte}, 0, 1);
  }

  /** Takes a part of the body; in an answer to HEAD it is lost, and that is no error. */
  @Override
  public void write(byte[] from, int at, int length) throws IOException {
    if (failure != null) {
      throw failure;
    }
    begin(OK);
    int taken = 0;
    while (length - taken > ROOM - count) {
      if (count == 0) {
        send(from, at + taken, length - taken);
        return;
      }
      int fits = ROOM - count;
      System.arraycopy(from, at + taken, waiting, count, fits);
      taken += fits;
      count = ROOM;
      sendWaiting();
    }
    System.arraycopy(from, at + taken, waiting, count, length - taken);
    count += length - taken;
  }

  private void sendWaiting() throws IOException {
    int length = count;
    count = 0;
    send(waiting, 0, length);
  }

  private void send(byte[] from, int at, int length) throws IOException {
    try {
      if (!headerSent) {
        sendHeader(from, at, length);
      }
      if (request.isHead() || length == 0) {
        return;
      }
      if (chunked) {
        client.write(ascii(Integer.toHexString(length) + LINE_END));
      }
      client.write(from, at, length);
      if (chunked) {
        client.write(ascii(LINE_END));
      }
    } catch (IOException gone) {
      fail(gone);
      throw gone;
    }
  }

  private void fail(IOException gone) {
    failure = gone;
    last = true;
    try {
      client.close();
    } catch (IOException unheard) {
      // Nobody is there.
    }
  }

  private void sendHeader(byte[] from, int at, int length) throws IOException {
    headerSent = true;
    boolean lengthKnown = complete && (!request.isHead() || length > 0);
    boolean keptAlive = request.wantsKeepAlive() && (request.isHead() || lengthKnown);
    last |= !keptAlive && (!request.isAtLeast(1, 1) || request.wantsClose());
    passOverBody();
    if (!request.isHead() && !lengthKnown) {
      chunked = request.isAtLeast(1, 1);
      last |= !chunked;
    }
    if (!request.isAtLeast(1, 0)) {
      return; // before HTTP/1.0 there was no header
    }
    ByteArrayOutputStream header = new ByteArrayOutputStream();
    String version = request.isAtLeast(1, 1) ? "HTTP/1.1 " : "HTTP/1.0 ";
    header.writeBytes(ascii(version + status + ' ' + reason() + LINE_END));
    fields.forEach((name, values) -> values.forEach(value -> appendField(header, name, value)));
    appendField(header, "Date", DATE.format(OffsetDateTime.now(ZoneOffset.UTC)));
    if (lengthKnown && !fields.containsKey(CONTENT_LENGTH)) {
      appendField(header, CONTENT_LENGTH, Integer.toString(length));
    }
    appendField(header, "Content-Type", ContentType.of(from, at, length));
    String connection = connection(keptAlive);
    if (connection != null && !fields.containsKey(CONNECTION)) {
      appendField(header, CONNECTION, connection);
    }
    if (chunked) {
      appendField(header, "Transfer-Encoding", "chunked");
    }
    header.writeBytes(ascii(LINE_END));
    header.writeTo(client);
  }

  private String connection(boolean keptAlive) {
    if (bodyTooLarge || last && request.isAtLeast(1, 1)) {
      return "close";
    }
    return keptAlive ? "keep-alive" : null;
  }

  /** A client sends its body before it reads the answer, so it is waited for, within limits. */
  private void passOverBody() {
    if (last || request.body().isEmpty() || request.expectsContinue()) {
      return;
    }
    if (request.body().skip(MOST_OF_A_BODY + 1) >= MOST_OF_A_BODY) {
      bodyTooLarge = true;
      last = true;
    }
  }

  private String reason() {
    return switch (status) {
      case OK -> "OK";
      case EXPECTATION_FAILED -> "Expectation Failed";
      default -> "status code " + status;
    };
  }

  private static void appendField(ByteArrayOutputStream header, String name, String value) {
    header.writeBytes(Text.bytes(name + ": " + value + LINE_END));
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  /** Sends what has not been sent, and passes over what is left of the request. */
  void finish() {
    complete = true;
    begin(OK);
    try {
      sendWaiting();
      if (chunked) {
        client.write(ascii("0\r\n\r\n"));
      }
      client.flush();
    } catch (IOException gone) {
      fail(gone);
    }
    request.body().skip(Long.MAX_VALUE);
  }

  /** Whether no request can follow on this connection. */
  boolean isLast() {
    return last;
  }

  /** Whether the request's body was too large to be waited for. */
  boolean isBodyTooLarge() {
    return bodyTooLarge;
  }
}
