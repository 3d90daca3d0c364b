package engineroom.testrun;

/** The machine, for those who read what was recorded on it. */
public final class MachineLine {

  private MachineLine() {}

  /** System, processors and JDK, on one line. */
  public static String described() {
    return "%s %s, %d processors, %s %s"
        .formatted(
            System.getProperty("os.name"),
            System.getProperty("os.version").replaceFirst("-.*", ""),
            Runtime.getRuntime().availableProcessors(),
            System.getProperty("java.vendor"),
            Runtime.version());
  }
}
