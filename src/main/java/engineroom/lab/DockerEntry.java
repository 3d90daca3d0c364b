package engineroom.lab;

import engineroom.engine.go.Goroutines;
import org.teavm.jso.JSExport;

/** What the script of the page with the small docker can call. */
public final class DockerEntry {

  private static final Goroutines THREADS = body -> new Thread(body).start();

  private static DockerSession session;

  private DockerEntry() {}

  /** The compiler begins here; a page calls {@link #begin} first. */
  public static void main(String[] args) {
    MayWait.open();
  }

  /**
   * Begins a session.
   *
   * @param news hears what happens in it
   * @param without names of modules that are not installed, with commas between them
   */
  @JSExport
  public static void begin(LabEntry.NewsFunction news, String without) {
    session = new DockerSession(THREADS, new CooperativeClock(THREADS), news::take);
    session.begin(without);
  }

  /** Opens a terminal, with a number of one's own. */
  @JSExport
  public static void open(int terminal) {
    THREADS.go(() -> session.open(terminal));
  }

  /** Types a line. */
  @JSExport
  public static void type(int terminal, String line) {
    THREADS.go(() -> session.type(terminal, line));
  }

  /** Presses Ctrl-C. */
  @JSExport
  public static void interrupt(int terminal) {
    THREADS.go(() -> session.interrupt(terminal));
  }

  /** Presses Ctrl-D. */
  @JSExport
  public static void end(int terminal) {
    THREADS.go(() -> session.end(terminal));
  }

  /** Presses the tabulator behind the beginning of a line. */
  @JSExport
  public static void complete(int terminal, String line) {
    THREADS.go(() -> session.complete(terminal, line));
  }

  /** Shuts the engine down. */
  @JSExport
  public static void shutdown() {
    THREADS.go(session::shutDown);
  }
}
