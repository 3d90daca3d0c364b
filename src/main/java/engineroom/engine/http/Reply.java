package engineroom.engine.http;

import static engineroom.engine.http.ReplyFields.CONNECTION;
import static engineroom.engine.http.ReplyFields.CONTENT_LENGTH;
import static engineroom.engine.http.ReplyFields.CONTENT_TYPE;
import static engineroom.engine.http.ReplyFields.DATE;
import static engineroom.engine.http.ReplyFields.TRANSFER_ENCODING;

import engineroom.engine.go.Signal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * The answer to one request: a status, a header, a body.
 *
 * <p>Stands for the {@code http.ResponseWriter} of Go's server, which is a {@code http.Flusher}, a
 * {@code http.Hijacker} and a {@code http.CloseNotifier} too. Of the body 2,048 bytes wait before
 * any of it, or the header, is sent; so the header of a short answer can tell its length.
 */
public final class Reply extends OutputStream {

  private static final int ROOM = 2048;

  /** How much of a request's body is passed over for the sake of the next request. */
  private static final long MOST_OF_A_BODY = 256 << 10;

  private static final int OK = 200;
  private static final int NOT_MODIFIED = 304;
  private static final int EXPECTATION_FAILED = 417;
  private static final String CLOSE = "close";
  private static final String LINE_END = "\r\n";

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.US);

  private final Request request;
  private final OutputStream out;
  private final Incoming in;
  private final Client client;
  private final ReplyFields fields = new ReplyFields();
  private final byte[] waiting = new byte[ROOM];
  private final Signal gone = new Signal();
  private int count;
  private int status;

  /** How many bytes the body is said to have; -1 while nobody has said it. */
  private long length = -1;

  private long written;
  private boolean complete;
  private boolean headerSent;
  private boolean chunked;
  private boolean last;
  private boolean bodyTooLarge;
  private boolean watched;
  private boolean hijacked;
  private IOException failure;

  /**
   * The answer to a request.
   *
   * @param out where it is sent
   * @param in what comes from there behind the request
   * @param client who is there; its connection is closed when it takes no more
   */
  Reply(Request request, OutputStream out, Incoming in, Client client) {
    this.request = request;
    this.out = out;
    this.in = in;
    this.client = client;
  }

  /**
   * Sets a field of the header, in place of all of that name. Too late once the answer has a
   * status.
   *
   * @param name goes out as Go spells it
   * @param value goes out in UTF-8
   * @throws IllegalArgumentException if the value is more than one line
   */
  public void set(String name, String value) {
    if (status == 0) {
      fields.set(name, value);
    }
  }

  /**
   * Adds a field beside those of that name. Too late once the answer has a status.
   *
   * @param name goes out as Go spells it
   * @param value goes out in UTF-8
   * @throws IllegalArgumentException if the value is more than one line
   */
  public void add(String name, String value) {
    if (status == 0) {
      fields.add(name, value);
    }
  }

  /**
   * Gives the answer its status; without, it is 200. It is sent with the header. A second one is
   * dropped, and so is that of a connection that has been taken over.
   *
   * @param status the status; one that goes without a body (1xx, 204, 304) leaves it out
   */
  public void begin(int status) {
    if (this.status == 0 && !hijacked) {
      this.status = status;
      length = fields.length();
    }
  }

  /** Refuses what a client expects. */
  void refuseExpectation() {
    last = true;
    set(CONNECTION, CLOSE);
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

  /**
   * Takes a part of the body; in an answer to HEAD it is lost, and that is no error.
   *
   * @throws IOException if the client has left or the connection has been taken over, if the status
   *     goes without a body, or if the body is longer than the header says
   */
  @Override
  public void write(byte[] from, int at, int length) throws IOException {
    check();
    begin(OK);
    if (length == 0) {
      return;
    }
    if (!StatusText.goesWithABody(status)) {
      throw new IOException("http: request method or response status code does not allow body");
    }
    written += length;
    if (this.length >= 0 && written > this.length) {
      throw new IOException("Conn.Write wrote more than the declared Content-Length");
    }
    keep(from, at, length);
  }

  private void check() throws IOException {
    if (hijacked) {
      throw new IOException("Conn has been hijacked");
    }
    if (failure != null) {
      throw failure;
    }
  }

  private void keep(byte[] from, int at, int length) throws IOException {
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

  /**
   * Sends all that waits, at once: the status and the header too, if they have not been sent.
   *
   * @throws IOException if the client has left or the connection has been taken over
   */
  @Override
  public void flush() throws IOException {
    check();
    begin(OK);
    sendWaiting();
    sendOff();
  }

  private void sendOff() throws IOException {
    try {
      out.flush();
    } catch (IOException left) {
      fail(left);
      throw left;
    }
  }

  /**
   * Takes the connection over: the server sends nothing more of its own, and ends the connection
   * when the service is back. A status that has been given goes out before, with its header; what
   * waits of a body is lost.
   *
   * @return the connection
   * @throws IOException if it has been taken over before, if {@link #gone} has been asked for, or
   *     if the client has left
   */
  public RawConnection hijack() throws IOException {
    check();
    if (watched) {
      throw new IOException("http: Hijack is incompatible with use of CloseNotifier");
    }
    if (status != 0) {
      count = 0;
      sendWaiting();
      sendOff();
    }
    hijacked = true;
    last = true;
    return new RawConnection(in, client);
  }

  /**
   * Fires when the client has left, or has said that it sends no more; never for a connection that
   * has been taken over. It does not see past 4,096 bytes that nobody reads.
   */
  public Signal gone() {
    if (!hijacked) {
      watched = true;
      client.in().watchFor(gone);
    }
    return gone;
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
        out.write(ascii(Integer.toHexString(length) + LINE_END));
      }
      out.write(from, at, length);
      if (chunked) {
        out.write(ascii(LINE_END));
      }
    } catch (IOException left) {
      fail(left);
      throw left;
    }
  }

  /** Ends the connection, of which whoever waits for the client's end is told. */
  private void fail(IOException left) throws IOException {
    failure = left;
    last = true;
    client.close();
  }

  private void sendHeader(byte[] from, int at, int length) throws IOException {
    headerSent = true;
    boolean withABody = StatusText.goesWithABody(status);
    boolean lengthFound =
        complete && withABody && this.length < 0 && (!request.isHead() || length > 0);
    if (lengthFound) {
      this.length = length;
    }
    boolean lengthKnown = this.length >= 0;
    boolean keptAlive = request.wantsKeepAlive() && (request.isHead() || lengthKnown);
    last |= !keptAlive && (!request.isAtLeast(1, 1) || request.wantsClose());
    last |= fields.first(CONNECTION).equals(CLOSE);
    passOverBody();
    if (!request.isHead() && withABody && !lengthKnown) {
      chunked = request.isAtLeast(1, 1);
      last |= !chunked;
    }
    if (!request.isAtLeast(1, 0)) {
      return; // before HTTP/1.0 there was no header
    }
    if (!withABody) {
      leaveOutWhatSpeaksOfABody();
    }
    String connection = connection(keptAlive);
    String type = withABody && !fields.has(CONTENT_TYPE) ? ContentType.of(from, at, length) : null;
    writeHeader(lengthFound, type, connection);
  }

  /** Writes the fields of the service, and behind them those of the server. */
  private void writeHeader(boolean lengthFound, String type, String connection) throws IOException {
    ByteArrayOutputStream header = new ByteArrayOutputStream();
    String version = request.isAtLeast(1, 1) ? "HTTP/1.1 " : "HTTP/1.0 ";
    header.writeBytes(ascii(version + status + ' ' + StatusText.of(status) + LINE_END));
    fields.appendTo(header);
    if (!fields.has(DATE)) {
      ReplyFields.append(header, DATE, TIME.format(OffsetDateTime.now(ZoneOffset.UTC)));
    }
    if (lengthFound) {
      ReplyFields.append(header, CONTENT_LENGTH, Long.toString(length));
    }
    if (type != null) {
      ReplyFields.append(header, CONTENT_TYPE, type);
    }
    if (connection != null) {
      ReplyFields.append(header, CONNECTION, connection);
    }
    if (chunked) {
      ReplyFields.append(header, TRANSFER_ENCODING, "chunked");
    }
    header.writeBytes(ascii(LINE_END));
    header.writeTo(out);
  }

  private void leaveOutWhatSpeaksOfABody() {
    fields.remove(CONTENT_LENGTH);
    if (status == NOT_MODIFIED) {
      fields.remove(CONTENT_TYPE);
    }
  }

  /** What the server says of the connection; null where it says nothing, or the service has. */
  private String connection(boolean keptAlive) {
    if (last && !fields.has(CONNECTION, CLOSE) || bodyTooLarge) {
      fields.remove(CONNECTION);
      return bodyTooLarge || request.isAtLeast(1, 1) ? CLOSE : null;
    }
    return keptAlive && !fields.has(CONNECTION) ? "keep-alive" : null;
  }

  /** A client sends its body before it reads the answer, so it is waited for, within limits. */
  private void passOverBody() {
    Body body = request.rest();
    if (last || body.isEmpty() || body.isWaitedFor()) {
      return;
    }
    if (body.skip(MOST_OF_A_BODY + 1) >= MOST_OF_A_BODY) {
      bodyTooLarge = true;
      last = true;
    } else {
      body.close();
    }
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  /**
   * Sends what has not been sent, and passes over what is left of the request; of a connection that
   * has been taken over that is not the server's business.
   *
   * @throws IOException if the client has left
   */
  void finish() throws IOException {
    if (hijacked) {
      return;
    }
    complete = true;
    begin(OK);
    sendWaiting();
    if (chunked) {
      out.write(ascii("0\r\n\r\n"));
    }
    out.flush();
    request.rest().close();
    last |=
        !request.isHead() && length >= 0 && StatusText.goesWithABody(status) && length != written;
  }

  /** Whether no request can follow on this connection. */
  boolean isLast() {
    return last;
  }

  /** Whether the client may still be sending what nobody reads. */
  boolean endsGently() {
    return hijacked || bodyTooLarge;
  }
}
