package engineroom.daemon.busybox;

import engineroom.daemon.kernel.Task;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Programs that write much of their own: {@code yes seq printf}. */
final class Producers {

  private static final int PIECE = 4096;

  private Producers() {}

  static int yes(Task self) throws IOException {
    String line = self.arguments().isEmpty() ? "y" : String.join(" ", self.arguments());
    byte[] piece =
        (line + "\n").repeat(PIECE / (line.length() + 1) + 1).getBytes(StandardCharsets.UTF_8);
    while (true) {
      self.write(piece, piece.length);
    }
  }

  static int seq(Task self) throws IOException {
    List<String> numbers = self.arguments();
    if (numbers.isEmpty() || numbers.size() > 3) {
      throw new UsageException("missing operand");
    }
    long first = numbers.size() > 1 ? number(numbers.get(0)) : 1;
    long step = numbers.size() > 2 ? number(numbers.get(1)) : 1;
    long last = number(numbers.get(numbers.size() - 1));
    if (step == 0) {
      throw new UsageException("invalid number '0'");
    }
    StringBuilder text = new StringBuilder();
    for (long each = first; step > 0 ? each <= last : each >= last; each += step) {
      text.append(each).append('\n');
      if (text.length() >= PIECE) {
        self.print(text.toString());
        text.setLength(0);
      }
    }
    self.print(text.toString());
    return 0;
  }

  private static long number(String text) throws UsageException {
    if (!text.matches("-?[0-9]{1,15}")) {
      throw new UsageException("invalid number '" + text + "'");
    }
    return Long.parseLong(text);
  }

  static int printf(Task self) throws IOException {
    List<String> arguments = self.arguments();
    if (arguments.isEmpty()) {
      throw new UsageException("missing format");
    }
    Escapes.Result format = Escapes.of(arguments.get(0));
    List<String> values = arguments.subList(1, arguments.size());
    StringBuilder text = new StringBuilder();
    int used = 0;
    int before;
    do {
      before = used;
      used = fill(format.text(), values, used, text);
    } while (used < values.size() && used > before && !format.isCut());
    self.print(text.toString());
    return 0;
  }

  /** Fills a format in once, and gives how many values are used by then. */
  private static int fill(String format, List<String> values, int from, StringBuilder text)
      throws UsageException {
    int next = from;
    int at = 0;
    while (at < format.length()) {
      char c = format.charAt(at++);
      if (c != '%') {
        text.append(c);
        continue;
      }
      if (format.startsWith("%", at)) {
        text.append('%');
        at++;
        continue;
      }
      int start = at;
      while (at < format.length() && "-0123456789".indexOf(format.charAt(at)) >= 0) {
        at++;
      }
      String width = format.substring(start, at);
      char letter = at < format.length() ? format.charAt(at++) : ' ';
      String value = next < values.size() ? values.get(next) : "";
      next++;
      String shown =
          switch (letter) {
            case 's' -> value;
            case 'b' -> Escapes.of(value).text();
            case 'c' -> value.substring(0, Math.min(1, value.length()));
            case 'd', 'i', 'u' -> "" + number(value.isEmpty() ? "0" : value);
            case 'x' -> Long.toHexString(number(value.isEmpty() ? "0" : value));
            case 'o' -> Long.toOctalString(number(value.isEmpty() ? "0" : value));
            default -> throw new UsageException("invalid format");
          };
      text.append(padded(shown, width));
    }
    return Math.min(next, values.size());
  }

  private static String padded(String text, String width) throws UsageException {
    boolean left = width.startsWith("-");
    String digits = left ? width.substring(1) : width;
    if (digits.isEmpty()) {
      return text;
    }
    if (!digits.matches("[0-9]{1,3}")) {
      throw new UsageException("invalid format");
    }
    int columns = Integer.parseInt(digits);
    if (left) {
      return Columns.left(text, columns);
    }
    return digits.startsWith("0")
        ? "0".repeat(Math.max(0, columns - text.length())) + text
        : Columns.right(text, columns);
  }
}
