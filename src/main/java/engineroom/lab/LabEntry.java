package engineroom.lab;

import engineroom.engine.go.Goroutines;
import org.teavm.jso.JSExport;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** What a page's script can call. */
public final class LabEntry {

  private static final Goroutines THREADS = body -> new Thread(body).start();

  private static LabSession session;

  private LabEntry() {}

  /** Where the news go: a function of the page. */
  @JSFunctor
  public interface NewsFunction extends JSObject {

    /** Takes one piece of news, a JSON object. */
    void take(String json);
  }

  /** The compiler begins here; a page calls {@link #begin} first. */
  public static void main(String[] args) {
    MayWait.open();
  }

  /**
   * Begins a session.
   *
   * @param news hears what comes of what is played in it
   */
  @JSExport
  public static void begin(NewsFunction news) {
    session = new LabSession(THREADS, new CooperativeClock(THREADS), news::take);
  }

  /** Plays a script, steps or JSON, each of its cases from nothing. */
  @JSExport
  public static void play(String script) {
    THREADS.go(() -> session.play(script));
  }

  /** Plays steps with all that those before them have made. */
  @JSExport
  public static void goOn(String script) {
    THREADS.go(() -> session.goOn(script));
  }
}
