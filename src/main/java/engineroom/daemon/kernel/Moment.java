package engineroom.daemon.kernel;

/** A moment, in UTC, as its parts. */
public final class Moment {

  private static final int DAY = 86_400;

  private final long days;
  private final int second;
  private final int year;
  private final int month;
  private final int day;

  /**
   * A moment.
   *
   * @param seconds since 1970
   */
  public Moment(long seconds) {
    days = Math.floorDiv(seconds, DAY);
    second = (int) Math.floorMod(seconds, (long) DAY);
    // a year that begins in March has its odd day at its end
    long shifted = days + 719_468;
    long era = Math.floorDiv(shifted, 146_097);
    int ofEra = (int) Math.floorMod(shifted, 146_097L);
    int yearOfEra = (ofEra - ofEra / 1460 + ofEra / 36_524 - ofEra / 146_096) / 365;
    int ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    int fromMarch = (5 * ofYear + 2) / 153;
    day = ofYear - (153 * fromMarch + 2) / 5 + 1;
    month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
    year = (int) (era * 400 + yearOfEra + (month <= 2 ? 1 : 0));
  }

  /** The year, 2015 for instance. */
  public int year() {
    return year;
  }

  /** The month, from 1 on. */
  public int month() {
    return month;
  }

  /** The day of the month, from 1 on. */
  public int day() {
    return day;
  }

  /** The day of the week, Sunday 0. */
  public int weekday() {
    return (int) Math.floorMod(days + 4, 7L);
  }

  /** The hour, from 0 to 23. */
  public int hour() {
    return second / 3600;
  }

  /** The minute. */
  public int minute() {
    return second / 60 % 60;
  }

  /** The second. */
  public int second() {
    return second % 60;
  }

  /** {@code 07:05}. */
  static String hoursAndMinutes(long seconds) {
    Moment moment = new Moment(seconds);
    return twoDigits(moment.hour()) + ":" + twoDigits(moment.minute());
  }

  /**
   * A number of two digits at least.
   *
   * @param number not negative
   */
  public static String twoDigits(int number) {
    return number < 10 ? "0" + number : "" + number;
  }
}
