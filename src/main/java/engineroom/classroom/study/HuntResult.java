package engineroom.classroom.study;

/** What comes of a hunt. */
public enum HuntResult {
  /** The test passes on the true engine and fails on the broken one. */
  KILL("A kill: your test passes on the true engine and fails on the broken one."),
  /** The test fails on the true engine. */
  FALSE_ALARM("A false alarm: your test fails on the true engine."),
  /** The test passes on both. */
  MISS("A miss: your test passes on both engines."),
  /** The test passes on an engine and fails on the same one. */
  CHANGING("Not decided: your test passes and fails on one and the same engine."),
  /** The test holds no test method. */
  BLANK("There is nothing to run: your class has no method with @Test."),
  /** The test does not compile, or cannot be run. */
  NOTHING("Your test cannot be run.");

  private final String words;

  HuntResult(String words) {
    this.words = words;
  }

  /** The same in a sentence. */
  public String words() {
    return words;
  }
}
