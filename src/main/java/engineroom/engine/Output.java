package engineroom.engine;

import engineroom.engine.go.Goroutines;
import engineroom.engine.go.Pipe;
import engineroom.engine.go.PipeReader;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/**
 * A stream with any number of destinations: each gets all that is written, one after the other.
 *
 * <p>Ports {@code Output}, {@code streams.go} lines 13-118 and 165-225. Its lock is the object's
 * own monitor, held while a destination takes its time; so whoever holds it stops everyone, as with
 * the embedded mutex of the original. Go asks a destination whether it is a closer; every Java
 * stream is one, so wrap in {@link NopWriteCloser} what must stay open.
 */
public sealed class Output extends OutputStream permits HeardOutput {

  private static final OutputStream[] NONE = {};

  private final Goroutines goroutines;
  private OutputStream[] dests = NONE;
  private boolean used;

  /**
   * An output without destinations; what is written to it is lost. Ports {@code NewOutput}, lines
   * 44-46.
   */
  public Output() {
    this(Goroutines.virtualThreads());
  }

  /**
   * An output whose readers are started by somebody else.
   *
   * @param goroutines starts the readers of {@link #addEnv}, {@link #addTable} and {@link
   *     #addListTable}
   */
  public Output(Goroutines goroutines) {
    this.goroutines = goroutines;
  }

  /** Whether anything was ever written, if only nothing. Ports {@code Output.Used}, lines 49-53. */
  public synchronized boolean used() {
    return used;
  }

  /**
   * Adds a destination. Ports {@code Output.Add}, lines 58-62.
   *
   * @param dst gets all that is written from now on; a null is noticed by a write, not by a close
   */
  public synchronized void add(OutputStream dst) {
    dests = Arrays.copyOf(dests, dests.length + 1);
    dests[dests.length - 1] = dst;
  }

  /**
   * Closes all destinations, whatever comes of it, and puts this one in their place. What is
   * written in between is lost. Ports {@code Output.Set}, lines 67-72.
   *
   * @param dst the only destination from now on
   */
  public void set(OutputStream dst) {
    try {
      close();
    } catch (IOException unheard) {
      // The original drops it too.
    }
    synchronized (this) {
      dests = new OutputStream[] {dst};
    }
  }

  /**
   * Adds a pipe. Ports {@code Output.AddPipe}, lines 78-82.
   *
   * @return its other end; a write blocks until it is read from there
   */
  public Pipe.ReadEnd addPipe() {
    Pipe pipe = new Pipe();
    add(pipe.writeEnd());
    return pipe.readEnd();
  }

  @Override
  public void write(int oneByte) throws IOException {
    write(new byte[] {(byte) oneByte}, 0, 1);
  }

  /**
   * Writes to every destination, also after one has failed; that one stays and is tried again next
   * time. Ports {@code Output.Write}, lines 86-98, whose count is always the full length.
   *
   * @throws IOException the first error that a destination gave, once all have been served
   */
  @Override
  public synchronized void write(byte[] from, int at, int length) throws IOException {
    used = true;
    IOException firstError = null;
    for (OutputStream dst : dests) {
      try {
        dst.write(from, at, length);
      } catch (IOException e) {
        firstError = firstError == null ? e : firstError;
      }
    }
    if (firstError != null) {
      throw firstError;
    }
  }

  /**
   * Closes every destination, waits without limit for the readers, and forgets the destinations.
   * Not final: one that is added later gets what is written later. Ports {@code Output.Close},
   * lines 103-118, which takes its lock in any case; here it is not taken where there are no
   * destinations, and so nobody to wait for.
   *
   * @throws IOException the first error that a destination gave, once all are closed
   */
  @Override
  public void close() throws IOException {
    if (dests == NONE) { // without the lock: whoever was told of a destination sees it
      return;
    }
    synchronized (this) {
      IOException firstError = null;
      for (OutputStream dst : dests) {
        if (dst == null) { // to Go a nil is no closer; only a write trips over it
          continue;
        }
        try {
          dst.close();
        } catch (IOException e) {
          firstError = firstError == null ? e : firstError;
        }
      }
      for (OutputStream dst : dests) {
        if (dst instanceof ReadPipe pipe) {
          pipe.awaitReader();
        }
      }
      dests = NONE;
      if (firstError != null) {
        throw firstError;
      }
    }
  }

  /**
   * Starts a reader that decodes what is written as JSON objects. After input that it cannot decode
   * it reads no more, and the next write blocks. Ports {@code Output.AddEnv}, lines 170-189.
   *
   * @return the last object; not to be read before this output is closed
   */
  public Env addEnv() {
    Env dst = new Env();
    readWith(new ObjectReader(dst::become));
    return dst;
  }

  /**
   * Starts a reader that takes all that is written as one JSON list of objects. Ports {@code
   * Output.AddListTable}, lines 191-209.
   *
   * @return a row for each object, filled when this output is closed; empty if the list is broken
   */
  public Table addListTable() {
    Table dst = new Table("", 0);
    readWith(new ListReader(dst));
    return dst;
  }

  /**
   * Starts a reader that decodes what is written as JSON objects, one after the other. After input
   * that it cannot decode it reads no more, and the next write blocks. Ports {@code
   * Output.AddTable}, lines 211-225.
   *
   * @return a row for each object; not to be read before this output is closed
   */
  public Table addTable() {
    Table dst = new Table("", 0);
    readWith(new ObjectReader(dst::add));
    return dst;
  }

  private void readWith(PipeReader reader) {
    add(new ReadPipe(goroutines, reader));
  }
}
