package engineroom.daemon.busybox;

import engineroom.daemon.kernel.Moment;
import engineroom.daemon.kernel.Task;
import java.io.IOException;
import java.util.List;

/** {@code date [-u] [+FORMAT]}: the time, in UTC. */
final class DateText {

  private static final List<String> DAYS = List.of("Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat");
  private static final List<String> MONTHS =
      List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

  private DateText() {}

  static int run(Task self) throws IOException {
    List<String> operands = Options.of(self, "u").operands();
    String format = operands.isEmpty() ? "+%a %b %e %H:%M:%S UTC %Y" : operands.get(0);
    if (!format.startsWith("+")) {
      throw new UsageException("invalid date '" + format + "'");
    }
    self.print(format(format.substring(1), self.seconds()) + "\n");
    return 0;
  }

  /** A moment in the letters of strftime; a letter that is none stays. */
  static String format(String format, long seconds) {
    Moment moment = new Moment(seconds);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < format.length(); i++) {
      char c = format.charAt(i);
      if (c != '%' || i + 1 == format.length()) {
        text.append(c);
        continue;
      }
      char letter = format.charAt(++i);
      text.append(
          switch (letter) {
            case 'Y' -> "" + moment.year();
            case 'm' -> Moment.twoDigits(moment.month());
            case 'd' -> Moment.twoDigits(moment.day());
            case 'e' -> Columns.right("" + moment.day(), 2);
            case 'H' -> Moment.twoDigits(moment.hour());
            case 'M' -> Moment.twoDigits(moment.minute());
            case 'S' -> Moment.twoDigits(moment.second());
            case 's' -> "" + seconds;
            case 'a' -> DAYS.get(moment.weekday());
            case 'b' -> MONTHS.get(moment.month() - 1);
            case 'Z' -> "UTC";
            case 'z' -> "+0000";
            case 'F' -> format("%Y-%m-%d", seconds);
            case 'T' -> format("%H:%M:%S", seconds);
            case 'n' -> "\n";
            case '%' -> "%";
            default -> "%" + letter;
          });
    }
    return text.toString();
  }
}
