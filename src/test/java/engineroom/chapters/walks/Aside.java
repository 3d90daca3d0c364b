package engineroom.chapters.walks;

import java.util.concurrent.Semaphore;

/**
 * Something that is done on a thread of its own, beside a walk and yet never at the same time: its
 * thread goes on until it pauses or is over, and meanwhile the walk waits. So a walk has jobs under
 * way while it does other things, and takes the same course every time.
 */
final class Aside {

  private static final ThreadLocal<Aside> MINE = new ThreadLocal<>();

  private final Semaphore walks = new Semaphore(0);
  private final Semaphore goesOn = new Semaphore(0);
  private final Walks.Try what;
  private Object said = "it is under way";
  private boolean over;

  private Aside(Walks.Try what) {
    this.what = what;
  }

  /** Starts it; comes back when it pauses or is over. */
  static Aside begin(Walks.Try what) {
    Aside aside = new Aside(what);
    Thread.ofVirtual().start(aside::toTheEnd);
    aside.walks.acquireUninterruptibly();
    return aside;
  }

  private void toTheEnd() {
    MINE.set(this);
    try {
      said = Walks.said(what);
    } finally {
      over = true;
      walks.release();
    }
  }

  /** Lets the walk go on, if this is beside one. */
  static void pause() {
    Aside mine = MINE.get();
    if (mine != null) {
      mine.walks.release();
      mine.goesOn.acquireUninterruptibly();
    }
  }

  /** Lets it go on; comes back when it pauses again or is over. Nothing where it is over. */
  void goOn() {
    if (!over) {
      goesOn.release();
      walks.acquireUninterruptibly();
    }
  }

  boolean isOver() {
    return over;
  }

  /** What it gave or threw; that it is under way before. */
  Object said() {
    return said;
  }
}
