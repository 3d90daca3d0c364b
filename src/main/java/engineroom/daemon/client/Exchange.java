package engineroom.daemon.client;

import engineroom.daemon.api.Api;
import engineroom.daemon.api.ApiReply;
import engineroom.daemon.api.ApiRequest;
import engineroom.daemon.api.Hijacked;
import engineroom.engine.go.Pipe;
import engineroom.engine.go.Signal;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.TreeMap;

/**
 * One request with its answer, which is a connection of its own: the daemon's thread writes it, and
 * waits while nobody reads; the client's reads it, and may leave at any time.
 */
final class Exchange extends ApiReply {

  private static final int OK = 200;
  private static final String END = "\r\n\r\n";
  private static final int STATUS_AT = "HTTP/1.1 ".length();

  private final Pipe down = new Pipe();
  private final Pipe up = new Pipe();
  private final Signal answered = new Signal();
  private final Signal gone = new Signal();
  private final Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  private int status;
  private volatile boolean cut;

  /** Has a request answered, on the daemon's side. */
  void serve(Api api, ApiRequest request) {
    try {
      api.serve(request, this);
    } finally {
      writeHeader(OK);
      close(down.writeEnd());
      up.readEnd().close();
    }
  }

  /** The status, as soon as there is one; {@link DaemonError#NONE} if the client has left first. */
  int awaitStatus() {
    answered.await();
    return gone.hasFired() && status() == 0 ? DaemonError.NONE : status();
  }

  /** A field of the answer's header; empty where there is none. */
  synchronized String header(String name) {
    return headers.getOrDefault(name, "");
  }

  /** What the daemon sends behind the header. */
  InputStream body() {
    return down.readEnd();
  }

  /** What the client sends once the daemon has taken the connection over. */
  OutputStream input() {
    return up.writeEnd();
  }

  /** Ends the connection from the client's side. */
  void leave() {
    gone.fire();
    answered.fire();
    down.readEnd().close();
    close(up.writeEnd());
  }

  /** Breaks the connection in the midst of the answer. */
  void cut() {
    cut = true;
    gone.fire();
    answered.fire();
    close(down.writeEnd());
    up.readEnd().close();
  }

  /**
   * Looks whether the answer has come to its end.
   *
   * @throws ClientException if it has been broken off
   */
  void expectWhole() throws ClientException {
    if (cut) {
      throw new ClientException("unexpected EOF");
    }
  }

  private static void close(OutputStream end) {
    try {
      end.close();
    } catch (IOException e) {
      throw new IllegalStateException("an end in memory can always be closed", e);
    }
  }

  @Override
  public synchronized void setHeader(String name, String value) {
    headers.put(name, value);
  }

  @Override
  public synchronized void addHeader(String name, String value) {
    headers.put(name, headers.containsKey(name) ? headers.get(name) + ", " + value : value);
  }

  @Override
  public void writeHeader(int code) {
    synchronized (this) {
      status = status == 0 ? code : status;
    }
    answered.fire();
  }

  @Override
  public synchronized int status() {
    return status;
  }

  @Override
  public void write(int oneByte) throws IOException {
    write(new byte[] {(byte) oneByte}, 0, 1);
  }

  @Override
  public void write(byte[] from, int at, int length) throws IOException {
    writeHeader(OK);
    if (length > 0) {
      down.writeEnd().write(from, at, length);
    }
  }

  @Override
  public void flush() {
    writeHeader(OK);
  }

  @Override
  public Hijacked hijack() {
    return new Taken();
  }

  @Override
  public Signal gone() {
    return gone;
  }

  /** The bare connection: the answer's header goes over it too, and ends with an empty line. */
  private final class Taken extends OutputStream implements Hijacked {

    private final StringBuilder header = new StringBuilder();
    private boolean past;

    @Override
    public InputStream in() {
      return up.readEnd();
    }

    @Override
    public OutputStream out() {
      return this;
    }

    @Override
    public void write(int oneByte) throws IOException {
      write(new byte[] {(byte) oneByte}, 0, 1);
    }

    @Override
    public void write(byte[] from, int at, int length) throws IOException {
      int next = at;
      while (!past && next < at + length) {
        header.append((char) (from[next++] & 0xff));
        if (header.length() >= END.length() && header.lastIndexOf(END) >= 0) {
          past = true;
          writeHeader(Integer.parseInt(header.substring(STATUS_AT, STATUS_AT + 3)));
        }
      }
      if (next < at + length) {
        down.writeEnd().write(from, next, at + length - next);
      }
    }

    @Override
    public void closeWrite() {
      Exchange.close(down.writeEnd());
    }

    @Override
    public void close() {
      closeWrite();
      up.readEnd().close();
    }
  }
}
