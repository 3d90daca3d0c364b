package engineroom.daemon.client;

/** Shows what happens at a prompt; it is called by several threads, perhaps at once. */
public interface Screen {

  /** Shows nothing. */
  Screen NONE =
      new Screen() {
        @Override
        public void show(Source source, String text) {}

        @Override
        public void prompt(int status) {}

        @Override
        public void clear() {}
      };

  /** Where a piece of text comes from. */
  enum Source {
    /** What was typed, as a terminal echoes it. */
    TYPED,
    /** A command's standard output. */
    STDOUT,
    /** A command's standard error. */
    STDERR
  }

  /**
   * Adds text behind all that is shown.
   *
   * @param text some characters, with or without line ends
   */
  void show(Source source, String text);

  /**
   * The next line is a command.
   *
   * @param status how the last one ended; 0 where all went well or none was there
   */
  void prompt(int status);

  /** Takes all away that is shown. */
  void clear();
}
