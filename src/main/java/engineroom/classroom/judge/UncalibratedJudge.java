package engineroom.classroom.judge;

/** The judge did not refuse what it must refuse: nothing that it says is to be believed. */
public final class UncalibratedJudge extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String what;

  /**
   * A judge that is not to be believed.
   *
   * @param what what happened instead
   */
  public UncalibratedJudge(String what) {
    super(
        "the judge did not refuse a planted mistake, so its verdicts are worth nothing: "
            + what
            + "; build the course again with mvn verify, and if that does not help, report it");
    this.what = what;
  }

  /** What happened instead. */
  public String what() {
    return what;
  }
}
