package engineroom.daemon.shell;

import java.util.List;
import java.util.function.Function;

/** Works out sums of whole numbers: {@code ( ) ! - + * / % < <= > >= == != && ||}. */
final class Arithmetic {

  /** From what binds least to what binds most; of two that begin alike the longer first. */
  private static final List<List<String>> LEVELS =
      List.of(
          List.of("||"),
          List.of("&&"),
          List.of("==", "!="),
          List.of("<=", ">=", "<", ">"),
          List.of("+", "-"),
          List.of("*", "/", "%"));

  private final String text;
  private final Function<String, String> variables;
  private int at;

  private Arithmetic(String text, Function<String, String> variables) {
    this.text = text;
    this.variables = variables;
  }

  /**
   * Works one out.
   *
   * @param variables the value of each name; null or empty counts as 0
   * @throws ArithmeticException if it is no sum
   */
  static long value(String text, Function<String, String> variables) {
    Arithmetic sum = new Arithmetic(text, variables);
    sum.skipBlanks();
    long value = sum.at == text.length() ? 0 : sum.level(0);
    if (sum.at < text.length()) {
      throw new ArithmeticException("arithmetic syntax error");
    }
    return value;
  }

  private long level(int level) {
    if (level == LEVELS.size()) {
      return unary();
    }
    long value = level(level + 1);
    String operator = take(LEVELS.get(level));
    while (operator != null) {
      value = apply(operator, value, level(level + 1));
      operator = take(LEVELS.get(level));
    }
    return value;
  }

  private static long apply(String operator, long a, long b) {
    if ((operator.equals("/") || operator.equals("%")) && b == 0) {
      throw new ArithmeticException("divide by zero");
    }
    return switch (operator) {
      case "||" -> number(a != 0 || b != 0);
      case "&&" -> number(a != 0 && b != 0);
      case "==" -> number(a == b);
      case "!=" -> number(a != b);
      case "<=" -> number(a <= b);
      case ">=" -> number(a >= b);
      case "<" -> number(a < b);
      case ">" -> number(a > b);
      case "+" -> a + b;
      case "-" -> a - b;
      case "*" -> a * b;
      case "/" -> a / b;
      default -> a % b;
    };
  }

  private static long number(boolean is) {
    return is ? 1 : 0;
  }

  private long unary() {
    String sign = take(List.of("-", "+", "!"));
    if (sign != null) {
      long value = unary();
      return switch (sign) {
        case "-" -> -value;
        case "!" -> number(value == 0);
        default -> value;
      };
    }
    if (take(List.of("(")) != null) {
      long value = level(0);
      if (take(List.of(")")) == null) {
        throw new ArithmeticException("arithmetic syntax error");
      }
      return value;
    }
    return operand();
  }

  private long operand() {
    int from = at;
    while (at < text.length()
        && (Character.isDigit(text.charAt(at)) || Lexer.isNameStart(text.charAt(at)))) {
      at++;
    }
    String word = text.substring(from, at);
    skipBlanks();
    if (Parser.isName(word)) {
      String value = variables.apply(word);
      word = value == null || value.isEmpty() ? "0" : value;
    }
    try {
      return Long.parseLong(word);
    } catch (NumberFormatException e) {
      throw new ArithmeticException("arithmetic syntax error");
    }
  }

  private String take(List<String> operators) {
    for (String operator : operators) {
      if (text.startsWith(operator, at)) {
        at += operator.length();
        skipBlanks();
        return operator;
      }
    }
    return null;
  }

  private void skipBlanks() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }
}
