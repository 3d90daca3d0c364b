package engineroom.engine.http;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.concurrent.ThreadFactory;

/** Who is at the other end of a connection, be it of a network's socket or of a file's. */
final class Client implements Closeable {

  private final SocketChannel channel;
  private final ThreadFactory threads;
  private final Duration timeToRead;
  private final ClientInput in;
  private final OutputStream out;

  /**
   * Who is at the other end of a channel.
   *
   * @param threads what is done beside the client's own thread is done on threads of these
   * @param timeToRead how long the client has to read what is on its way before its connection ends
   */
  Client(SocketChannel channel, ThreadFactory threads, Duration timeToRead) {
    this.channel = channel;
    this.threads = threads;
    this.timeToRead = timeToRead;
    this.in = new ClientInput(Channels.newInputStream(channel), threads);
    this.out = Channels.newOutputStream(channel);
  }

  /** Sends at once what is to be sent, and notices in time that a machine is gone, as Go does. */
  void prepare() throws IOException {
    if (channel.getRemoteAddress() instanceof InetSocketAddress) {
      channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
      channel.setOption(StandardSocketOptions.SO_KEEPALIVE, true);
    }
  }

  ClientInput in() {
    return in;
  }

  /** Sends what is written, at once. */
  OutputStream out() {
    return out;
  }

  /** Says that nothing more will be sent. */
  void closeWrite() throws IOException {
    channel.shutdownOutput();
  }

  /**
   * Sends no more, and waits until the client has had time to read: a connection that ends with
   * unread bytes in it takes an answer with it that is on its way.
   *
   * @throws IOException if it has left
   */
  void endGently() throws IOException {
    closeWrite();
    Thread limit = threads.newThread(this::closeInTime);
    limit.start();
    try {
      in.transferTo(OutputStream.nullOutputStream());
    } finally {
      limit.interrupt();
    }
  }

  private void closeInTime() {
    try {
      Thread.sleep(timeToRead);
      close();
    } catch (InterruptedException | IOException ended) {
      // It has ended before.
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
    channel.close();
  }

  /** Where it is, for a log. */
  @Override
  public String toString() {
    try {
      return String.valueOf(channel.getRemoteAddress());
    } catch (IOException e) {
      return "a client that has left";
    }
  }
}
