package engineroom.daemon.busybox;

import engineroom.daemon.kernel.Program;
import engineroom.daemon.kernel.Task;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code awk '{print $1":"$2, $NF}' [FILE]...}: columns of lines, which is all that it can. */
final class Awk implements Program {

  private static final Pattern SCRIPT = Pattern.compile("\\s*\\{\\s*print(\\b.*?)?\\s*;?\\s*}\\s*");
  private static final Pattern TERM =
      Pattern.compile("\\s*(?:\\$(?<field>[0-9]{1,4}|NF)|\"(?<text>[^\"]*)\"|(?<comma>,))");

  @Override
  public int run(Task self) throws IOException {
    List<String> operands = Options.of(self, "").operands();
    Matcher script = SCRIPT.matcher(operands.isEmpty() ? "" : operands.get(0));
    if (!script.matches()) {
      throw new UsageException("only {print ...} of columns and strings is known here");
    }
    String terms = script.group(1) == null ? "$0" : script.group(1).trim();
    List<String> names = operands.subList(1, operands.size());
    for (String name : names.isEmpty() ? List.of("-") : names) {
      String text = Reading.text(Reading.all(self, Reading.open(self, name)));
      StringBuilder out = new StringBuilder();
      for (String line : text.isEmpty() ? new String[0] : text.split("\n")) {
        out.append(print(terms.isEmpty() ? "$0" : terms, line)).append('\n');
      }
      self.print(out.toString());
    }
    return 0;
  }

  private static String print(String terms, String line) throws UsageException {
    List<String> fields = new ArrayList<>(List.of(line));
    if (!line.isBlank()) {
      fields.addAll(List.of(line.trim().split("\\s+")));
    }
    StringBuilder out = new StringBuilder();
    Matcher term = TERM.matcher(terms);
    int at = 0;
    while (at < terms.length() && term.find(at) && term.start() == at) {
      String field = term.group("field");
      if (field != null) {
        int number = field.equals("NF") ? fields.size() - 1 : Integer.parseInt(field);
        out.append(number < fields.size() ? fields.get(number) : "");
      } else {
        out.append(term.group("text") == null ? " " : term.group("text"));
      }
      at = term.end();
    }
    if (at < terms.length()) {
      throw new UsageException("syntax error at " + terms.substring(at));
    }
    return out.toString();
  }
}
