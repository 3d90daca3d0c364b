package engineroom.daemon.door;

import engineroom.daemon.api.ApiReply;
import engineroom.daemon.api.Hijacked;
import engineroom.engine.go.Signal;
import engineroom.engine.http.RawConnection;
import engineroom.engine.http.Reply;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * An answer that the server carries. Jobs write to it from several threads; here they wait for each
 * other.
 */
final class ServerReply extends ApiReply {

  private final Reply reply;
  private int status;

  ServerReply(Reply reply) {
    this.reply = reply;
  }

  @Override
  public synchronized void setHeader(String name, String value) {
    reply.set(name, onOneLine(value));
  }

  @Override
  public synchronized void addHeader(String name, String value) {
    reply.add(name, onOneLine(value));
  }

  /** As Go's server sends it: newlines as blanks, no blanks and tabs at the ends. */
  private static String onOneLine(String value) {
    String line = value.replace('\r', ' ').replace('\n', ' ');
    int start = 0;
    int end = line.length();
    while (start < end && isBlank(line.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(line.charAt(end - 1))) {
      end--;
    }
    return line.substring(start, end);
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  @Override
  public synchronized void writeHeader(int code) {
    status = status == 0 ? code : status;
    reply.begin(code);
  }

  @Override
  public synchronized int status() {
    return status;
  }

  @Override
  public synchronized void write(int oneByte) throws IOException {
    reply.write(oneByte);
  }

  @Override
  public synchronized void write(byte[] from, int at, int length) throws IOException {
    reply.write(from, at, length);
  }

  @Override
  public synchronized void flush() throws IOException {
    reply.flush();
  }

  @Override
  public synchronized Hijacked hijack() throws IOException {
    return new Taken(reply.hijack());
  }

  /** Not synchronised: a job that waits for its client to read must not keep others from asking. */
  @Override
  public Signal gone() {
    return reply.gone();
  }

  private record Taken(RawConnection connection) implements Hijacked {

    @Override
    public InputStream in() {
      return connection.in();
    }

    @Override
    public OutputStream out() {
      return connection.out();
    }

    @Override
    public void closeWrite() throws IOException {
      connection.closeWrite();
    }

    @Override
    public void close() throws IOException {
      connection.close();
    }
  }
}
