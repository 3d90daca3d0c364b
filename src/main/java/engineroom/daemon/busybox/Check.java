package engineroom.daemon.busybox;

import engineroom.daemon.files.Directory;
import engineroom.daemon.files.FileException;
import engineroom.daemon.files.Node;
import engineroom.daemon.files.RegularFile;
import engineroom.daemon.files.SymbolicLink;
import engineroom.daemon.kernel.Program;
import engineroom.daemon.kernel.Task;
import java.io.IOException;
import java.util.List;

/** {@code test} and {@code [}: whether something is so; 2 if the question is none. */
final class Check implements Program {

  private static final int WRONG = 2;

  /** The question, and how far it is read. */
  private record Question(Task self, List<String> words, int[] at) {

    String next() throws UsageException {
      if (at[0] == words.size()) {
        throw new UsageException("argument expected");
      }
      return words.get(at[0]++);
    }

    boolean take(String word) {
      boolean is = at[0] < words.size() && words.get(at[0]).equals(word);
      at[0] += is ? 1 : 0;
      return is;
    }

    int left() {
      return words.size() - at[0];
    }
  }

  @Override
  public int run(Task self) throws IOException {
    List<String> words = self.arguments();
    if (self.name().equals("[")) {
      if (words.isEmpty() || !words.get(words.size() - 1).equals("]")) {
        self.complain("missing ]");
        return WRONG;
      }
      words = words.subList(0, words.size() - 1);
    }
    if (words.isEmpty()) {
      return 1;
    }
    Question question = new Question(self, words, new int[1]);
    try {
      boolean answer = or(question);
      if (question.left() > 0) {
        throw new UsageException(question.next() + ": unknown operand");
      }
      return answer ? 0 : 1;
    } catch (UsageException e) {
      self.complain(e.getMessage());
      return WRONG;
    }
  }

  private static boolean or(Question question) throws UsageException {
    boolean answer = and(question);
    while (question.take("-o")) {
      answer |= and(question);
    }
    return answer;
  }

  private static boolean and(Question question) throws UsageException {
    boolean answer = not(question);
    while (question.take("-a")) {
      answer &= not(question);
    }
    return answer;
  }

  private static boolean not(Question question) throws UsageException {
    if (question.left() > 1 && question.take("!")) {
      return !not(question);
    }
    return primary(question);
  }

  private static boolean primary(Question question) throws UsageException {
    String first = question.next();
    String operator = question.left() > 0 ? question.words().get(question.at()[0]) : "";
    if (question.left() > 1 && isBinary(operator)) {
      question.next();
      return compare(first, operator, question.next());
    }
    if (first.equals("(") && question.left() > 0) {
      boolean answer = or(question);
      if (!question.take(")")) {
        throw new UsageException("closing paren expected");
      }
      return answer;
    }
    if (first.length() == 2 && "-nzefdrwxsLh".indexOf(first.charAt(1)) > 0 && question.left() > 0) {
      return ask(question.self(), first.charAt(1), question.next());
    }
    return !first.isEmpty();
  }

  private static boolean isBinary(String operator) {
    return List.of("=", "==", "!=", "-eq", "-ne", "-lt", "-le", "-gt", "-ge").contains(operator);
  }

  private static boolean compare(String first, String operator, String second)
      throws UsageException {
    return switch (operator) {
      case "=", "==" -> first.equals(second);
      case "!=" -> !first.equals(second);
      case "-eq" -> number(first) == number(second);
      case "-ne" -> number(first) != number(second);
      case "-lt" -> number(first) < number(second);
      case "-le" -> number(first) <= number(second);
      case "-gt" -> number(first) > number(second);
      default -> number(first) >= number(second);
    };
  }

  private static long number(String text) throws UsageException {
    if (!text.matches("-?[0-9]{1,18}")) {
      throw new UsageException(text + ": bad number");
    }
    return Long.parseLong(text);
  }

  private static boolean ask(Task self, char letter, String operand) {
    if (letter == 'n' || letter == 'z') {
      return operand.isEmpty() == (letter == 'z');
    }
    Node node;
    try {
      String path = self.path(operand);
      boolean isLink = letter == 'L' || letter == 'h';
      node = isLink ? self.files().look(path) : self.files().find(path);
    } catch (FileException e) {
      return false;
    }
    return switch (letter) {
      case 'f' -> node instanceof RegularFile;
      case 'd' -> node instanceof Directory;
      case 'L', 'h' -> node instanceof SymbolicLink;
      case 's' ->
          node instanceof Directory
              || node instanceof RegularFile file && file.content().length() > 0;
      case 'x' ->
          node instanceof Directory || node instanceof RegularFile file && file.isExecutable();
      default -> true;
    };
  }
}
