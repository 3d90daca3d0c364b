package engineroom.daemon.busybox;

import engineroom.daemon.kernel.Program;
import engineroom.daemon.kernel.Task;
import java.io.IOException;
import java.time.Duration;
import java.util.List;

/** {@code sleep N[smhd]...}: the sum of all, fractions too, or {@code infinity}. */
final class Sleep implements Program {

  private static final double LONGEST = 1e9;

  @Override
  public int run(Task self) throws IOException {
    List<String> operands = Options.of(self, "").operands();
    if (operands.isEmpty()) {
      throw new UsageException("missing operand");
    }
    double seconds = 0;
    for (String operand : operands) {
      seconds += seconds(operand);
    }
    self.sleep(seconds > LONGEST ? null : Duration.ofMillis(Math.round(seconds * 1000)));
    return 0;
  }

  /** {@code usleep N}: so many millionths of a second. */
  static int micro(Task self) throws IOException {
    List<String> operands = Options.of(self, "").operands();
    if (operands.size() != 1 || !operands.get(0).matches("[0-9]{1,15}")) {
      throw new UsageException("missing number");
    }
    self.sleep(Duration.ofMillis(Long.parseLong(operands.get(0)) / 1000));
    return 0;
  }

  private static double seconds(String operand) throws UsageException {
    if (operand.equals("infinity") || operand.equals("inf")) {
      return Double.POSITIVE_INFINITY;
    }
    int unit = operand.isEmpty() ? -1 : "smhd".indexOf(operand.charAt(operand.length() - 1));
    String number = unit < 0 ? operand : operand.substring(0, operand.length() - 1);
    double factor =
        switch (unit) {
          case 1 -> 60;
          case 2 -> 3600;
          case 3 -> 86_400;
          default -> 1;
        };
    boolean isNumber =
        !number.isEmpty()
            && number.chars().allMatch(c -> c == '.' || c >= '0' && c <= '9')
            && number.indexOf('.') == number.lastIndexOf('.')
            && !number.equals(".");
    if (!isNumber) {
      throw new UsageException("invalid number '" + operand + "'");
    }
    return Double.parseDouble(number) * factor;
  }
}
