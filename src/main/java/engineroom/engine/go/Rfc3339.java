package engineroom.engine.go;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * Moments as RFC 3339 writes them, with as many nanoseconds as they have: {@code time.Parse} and
 * {@code Time.Format} of Go 1.4 with the layout {@code time.RFC3339Nano}.
 *
 * <p>One difference: Go takes any offset of two digits each and even a sign within the digits
 * ({@code +99:99}, {@code ++1:-5}). This does too, as long as the offset is one that java.time can
 * hold, which ends at 18 hours.
 */
public final class Rfc3339 {

  private static final int MOST_FRACTION_DIGITS = 9;

  private final String text;
  private int at;

  private Rfc3339(String text) {
    this.text = text;
  }

  /**
   * Reads a moment as leniently as Go does. The hour may have one digit, and the day may be any
   * from 00 to 31: a day that its month has not is counted on from the month's start, so 30
   * February is 1 or 2 March and day 00 the last of the month before.
   *
   * @param text for example {@code 2015-05-11T22:05:16.123Z}; of a fraction at most nine digits
   * @throws DateTimeException if the text is anything else, or the offset is beyond 18 hours
   */
  public static OffsetDateTime parse(String text) {
    Rfc3339 parser = new Rfc3339(text);
    OffsetDateTime moment = parser.moment();
    if (parser.at != text.length()) {
      throw parser.bad("the end");
    }
    return moment;
  }

  private OffsetDateTime moment() {
    int year = twoDigits("year", 0, 99) * 100 + twoDigits("year", 0, 99);
    literal('-');
    int month = twoDigits("month", 1, 12);
    literal('-');
    int day = twoDigits("day", 0, 31);
    literal('T');
    int hour = hour();
    literal(':');
    int minute = twoDigits("minute", 0, 59);
    literal(':');
    int second = twoDigits("second", 0, 59);
    int nanosecond = fraction();
    ZoneOffset offset = offset();
    return OffsetDateTime.of(
        LocalDate.of(year, month, 1).plusDays(day - 1),
        LocalTime.of(hour, minute, second, nanosecond),
        offset);
  }

  private int hour() {
    if (isDigit(at) && !isDigit(at + 1)) {
      return text.charAt(at++) - '0';
    }
    return twoDigits("hour", 0, 23);
  }

  private int twoDigits(String what, int least, int most) {
    if (!isDigit(at) || !isDigit(at + 1)) {
      throw bad("two digits of the " + what);
    }
    int value = (text.charAt(at) - '0') * 10 + text.charAt(at + 1) - '0';
    if (value < least || value > most) {
      throw bad("a " + what + " from " + least + " to " + most);
    }
    at += 2;
    return value;
  }

  private void literal(char c) {
    if (at >= text.length() || text.charAt(at) != c) {
      throw bad("'" + c + "'");
    }
    at++;
  }

  private int fraction() {
    if (at >= text.length() || text.charAt(at) != '.' || !isDigit(at + 1)) {
      return 0;
    }
    at++;
    int nanoseconds = 0;
    int digits = 0;
    for (; digits < MOST_FRACTION_DIGITS && isDigit(at); digits++) {
      nanoseconds = nanoseconds * 10 + text.charAt(at++) - '0';
    }
    for (; digits < MOST_FRACTION_DIGITS; digits++) {
      nanoseconds *= 10;
    }
    return nanoseconds;
  }

  private ZoneOffset offset() {
    if (at < text.length() && text.charAt(at) == 'Z') {
      at++;
      return ZoneOffset.UTC;
    }
    char sign = at < text.length() ? text.charAt(at) : ' ';
    if (sign != '+' && sign != '-') {
      throw bad("Z or an offset");
    }
    at++;
    int hours = signedDigits();
    literal(':');
    int minutes = hours * 60 + signedDigits();
    return ZoneOffset.ofTotalSeconds((sign == '-' ? -minutes : minutes) * 60);
  }

  /** Two characters that make a number: Go lets the first be a sign, even behind the offset's. */
  private int signedDigits() {
    boolean signed = at < text.length() && (text.charAt(at) == '+' || text.charAt(at) == '-');
    if (!signed) {
      return twoDigits("offset", 0, 99);
    }
    if (!isDigit(at + 1)) {
      throw bad("two digits of the offset");
    }
    int digit = text.charAt(at + 1) - '0';
    boolean negative = text.charAt(at) == '-';
    at += 2;
    return negative ? -digit : digit;
  }

  private boolean isDigit(int index) {
    return index < text.length() && text.charAt(index) >= '0' && text.charAt(index) <= '9';
  }

  private DateTimeException bad(String expected) {
    return new DateTimeException(
        "not a time: \"" + text + "\" should have " + expected + " at character " + (at + 1));
  }

  /**
   * Writes a moment: a year of at least four digits, no zeros at the end of the fraction, no
   * fraction at all when it is zero, {@code Z} for the offset zero. Seconds of an offset are left
   * out.
   */
  public static String format(OffsetDateTime moment) {
    StringBuilder out = new StringBuilder(35);
    int year = moment.getYear();
    padded(out.append(year < 0 ? "-" : ""), Math.abs(year), 4);
    padded(out.append('-'), moment.getMonthValue(), 2);
    padded(out.append('-'), moment.getDayOfMonth(), 2);
    padded(out.append('T'), moment.getHour(), 2);
    padded(out.append(':'), moment.getMinute(), 2);
    padded(out.append(':'), moment.getSecond(), 2);
    if (moment.getNano() != 0) {
      padded(out.append('.'), moment.getNano(), MOST_FRACTION_DIGITS);
      while (out.charAt(out.length() - 1) == '0') {
        out.setLength(out.length() - 1);
      }
    }
    int offset = moment.getOffset().getTotalSeconds();
    if (offset == 0) {
      return out.append('Z').toString();
    }
    int minutes = offset / 60;
    padded(out.append(minutes < 0 ? '-' : '+'), Math.abs(minutes) / 60, 2);
    padded(out.append(':'), Math.abs(minutes) % 60, 2);
    return out.toString();
  }

  private static void padded(StringBuilder out, int number, int digits) {
    String plain = Integer.toString(number);
    for (int i = plain.length(); i < digits; i++) {
      out.append('0');
    }
    out.append(plain);
  }
}
