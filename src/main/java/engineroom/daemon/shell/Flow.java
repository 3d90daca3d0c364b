package engineroom.daemon.shell;

/** Leaves commands before their end. */
abstract sealed class Flow extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private Flow(String what) {
    super(what, null, false, false);
  }

  /** {@code exit}. */
  static final class Exit extends Flow {
    private static final long serialVersionUID = 1L;
    private final int status;

    Exit(int status) {
      super("exit");
      this.status = status;
    }

    int status() {
      return status;
    }
  }

  /** {@code break} and {@code continue}. */
  static final class LeaveLoop extends Flow {
    private static final long serialVersionUID = 1L;
    private final int levels;
    private final boolean goesOn;

    LeaveLoop(int levels, boolean goesOn) {
      super("loop");
      this.levels = levels;
      this.goesOn = goesOn;
    }

    int levels() {
      return levels;
    }

    /** Whether the last of the loops goes on with its next round. */
    boolean goesOn() {
      return goesOn;
    }
  }

  /** Ctrl-C at the prompt, or an error there: back to the next line. */
  static final class NextLine extends Flow {
    private static final long serialVersionUID = 1L;

    NextLine() {
      super("next line");
    }
  }
}
