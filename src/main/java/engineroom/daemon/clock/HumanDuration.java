package engineroom.daemon.clock;

import java.time.Duration;

/** How long something took, as people say it. */
public final class HumanDuration {

  private static final int MINUTE = 60;
  private static final int DAY_IN_HOURS = 24;
  private static final int WEEK_IN_HOURS = 7 * DAY_IN_HOURS;
  private static final int MONTH_IN_HOURS = 30 * DAY_IN_HOURS;
  private static final int YEAR_IN_HOURS = 365 * DAY_IN_HOURS;

  private HumanDuration() {}

  /** Says a duration in its largest unit, cut rather than rounded. */
  public static String of(Duration duration) {
    long seconds = duration.getSeconds();
    long minutes = seconds / MINUTE;
    long hours = minutes / MINUTE;
    if (seconds < 1) {
      return "Less than a second";
    } else if (seconds < MINUTE) {
      return seconds + " seconds";
    } else if (minutes == 1) {
      return "About a minute";
    } else if (minutes < MINUTE) {
      return minutes + " minutes";
    } else if (hours == 1) {
      return "About an hour";
    } else if (hours < 2 * DAY_IN_HOURS) {
      return hours + " hours";
    } else if (hours < 2 * WEEK_IN_HOURS) {
      return hours / DAY_IN_HOURS + " days";
    } else if (hours < 3 * MONTH_IN_HOURS) {
      return hours / WEEK_IN_HOURS + " weeks";
    } else if (hours < 2 * YEAR_IN_HOURS) {
      return hours / MONTH_IN_HOURS + " months";
    }
    return hours / YEAR_IN_HOURS + " years";
  }
}
