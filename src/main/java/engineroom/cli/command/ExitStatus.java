package engineroom.cli.command;

/** The statuses with which Engine Room ends; a script can tell from them what happened. */
public final class ExitStatus {

  /** All went well, and what was asked for holds. */
  public static final int OK = 0;

  /** All went well, and the answer is no: an answer differs, a check fails, a job fails. */
  public static final int NO = 1;

  /** The command line makes no sense, or what it names cannot be read or used. */
  public static final int UNUSABLE = 2;

  /** Engine Room itself is at fault, or the launcher finds no JDK to start it with. */
  public static final int FAULT = 3;

  /** The judge did not refuse a planted mistake, so that its verdicts are worth nothing. */
  public static final int UNCALIBRATED = 4;

  private ExitStatus() {}
}
