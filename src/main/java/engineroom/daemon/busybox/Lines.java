package engineroom.daemon.busybox;

import engineroom.daemon.files.Content;
import engineroom.daemon.files.FileException;
import engineroom.daemon.kernel.Task;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Programs that read lines: {@code head tail wc grep}. */
final class Lines {

  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);
  private static final int WRONG = 2;

  private Lines() {}

  /** What is done with the text of one file. */
  @FunctionalInterface
  private interface Doing {
    void with(String name, String text) throws IOException;
  }

  /** Reads each file, or standard input if there is none; 1 if one could not be read. */
  private static int each(Task self, List<String> names, String complaint, Doing doing)
      throws IOException {
    int code = 0;
    for (String name : names.isEmpty() ? List.of("-") : names) {
      String text;
      try {
        text = Reading.text(Reading.all(self, Reading.open(self, name)));
      } catch (FileException e) {
        self.complain(complaint.replace("%", name) + e.sentence());
        code = 1;
        continue;
      }
      doing.with(name, text);
    }
    return code;
  }

  /** A text's lines, each with its end, which the last may lack. */
  private static List<String> of(String text) {
    List<String> lines = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      int end = text.indexOf('\n', from);
      int next = end < 0 ? text.length() : end + 1;
      lines.add(text.substring(from, next));
      from = next;
    }
    return lines;
  }

  static int head(Task self) throws IOException {
    Options options = Options.of(self, "n:c:");
    int count = options.number('n', 10);
    int bytes = options.number('c', -1);
    if (options.operands().isEmpty() && bytes < 0) {
      return headOfInput(self, count);
    }
    return each(
        self,
        options.operands(),
        "%: ",
        (name, text) -> {
          if (options.operands().size() > 1) {
            self.print("==> " + name + " <==\n");
          }
          List<String> lines = of(text);
          self.print(
              bytes < 0
                  ? String.join("", lines.subList(0, Math.min(count, lines.size())))
                  : text.substring(0, Math.min(bytes, text.length())));
        });
  }

  /** Ends as soon as it has enough, and does not wait for the end of what it reads. */
  private static int headOfInput(Task self, int count) throws IOException {
    byte[] some = new byte[4096];
    int left = count;
    while (left > 0) {
      int read = Reading.some(self, self.file(0), some);
      if (read < 0) {
        break;
      }
      int end = 0;
      while (end < read && left > 0) {
        left -= some[end++] == '\n' ? 1 : 0;
      }
      self.write(some, end);
    }
    return 0;
  }

  static int tail(Task self) throws IOException {
    Options options = Options.of(self, "n:fF");
    int count = options.number('n', 10);
    List<String> names = options.operands();
    boolean follows = (options.has('f') || options.has('F')) && !names.isEmpty();
    List<Integer> shown = new ArrayList<>();
    int code =
        each(
            self,
            names,
            "can't open '%': ",
            (name, text) -> {
              if (names.size() > 1) {
                self.print("==> " + name + " <==\n");
              }
              List<String> lines = of(text);
              self.print(
                  String.join("", lines.subList(Math.max(0, lines.size() - count), lines.size())));
              shown.add(text.getBytes(StandardCharsets.UTF_8).length);
            });
    if (follows && code == 0) {
      follow(self, names, shown);
    }
    return code;
  }

  /** Looks once a second, for ever. */
  private static void follow(Task self, List<String> names, List<Integer> shown)
      throws IOException {
    while (true) {
      self.sleep(BETWEEN_LOOKS);
      for (int i = 0; i < names.size(); i++) {
        String path = self.path(names.get(i));
        if (self.files().exists(path)) {
          Content now = self.files().file(path).content();
          int from = Math.min(shown.get(i), now.length());
          byte[] more = new byte[now.length() - from];
          if (now.read(from, more, 0, more.length) > 0) {
            self.write(more, more.length);
          }
          shown.set(i, now.length());
        }
      }
    }
  }

  static int wc(Task self) throws IOException {
    Options options = Options.of(self, "lwc");
    boolean all = !options.has('l') && !options.has('w') && !options.has('c');
    List<String> names = options.operands();
    long[] total = new long[3];
    Doing count =
        (name, text) -> {
          long[] counts = {
            text.chars().filter(c -> c == '\n').count(),
            text.isBlank() ? 0 : text.trim().split("\\s+").length,
            text.getBytes(StandardCharsets.UTF_8).length
          };
          for (int i = 0; i < counts.length; i++) {
            total[i] += counts[i];
          }
          self.print(counted(options, all, counts) + (names.isEmpty() ? "" : " " + name) + "\n");
        };
    int code = each(self, names, "%: ", count);
    if (names.size() > 1) {
      self.print(counted(options, all, total) + " total\n");
    }
    return code;
  }

  private static String counted(Options options, boolean all, long[] counts) {
    List<String> shown = new ArrayList<>();
    for (int i = 0; i < counts.length; i++) {
      if (all || options.has("lwc".charAt(i))) {
        shown.add("" + counts[i]);
      }
    }
    if (shown.size() == 1) {
      return shown.get(0);
    }
    return Columns.right(shown.get(0), 9)
        + String.join(
            "", shown.stream().skip(1).map(each -> " " + Columns.right(each, 9)).toList());
  }

  static int grep(Task self) throws IOException {
    Options options = Options.of(self, "vicqnFE");
    List<String> operands = options.operands();
    if (operands.isEmpty()) {
      throw new UsageException("missing pattern");
    }
    int flags =
        (options.has('i') ? Pattern.CASE_INSENSITIVE : 0)
            | (options.has('F') ? Pattern.LITERAL : 0);
    Pattern pattern;
    try {
      pattern = Pattern.compile(operands.get(0), flags);
    } catch (PatternSyntaxException e) {
      self.complain("bad regex '" + operands.get(0) + "'");
      return WRONG;
    }
    List<String> names = operands.subList(1, operands.size());
    boolean[] found = new boolean[1];
    Doing search =
        (name, text) -> {
          String before = names.size() > 1 ? name + ":" : "";
          int number = 0;
          int count = 0;
          StringBuilder shown = new StringBuilder();
          for (String line : of(text)) {
            String bare = line.endsWith("\n") ? line.substring(0, line.length() - 1) : line;
            number++;
            if (pattern.matcher(bare).find() != options.has('v')) {
              count++;
              String at = options.has('n') ? number + ":" : "";
              shown.append(before).append(at).append(bare).append('\n');
            }
          }
          found[0] |= count > 0;
          if (options.has('c')) {
            self.print(before + count + "\n");
          } else if (!options.has('q')) {
            self.print(shown.toString());
          }
        };
    int code = each(self, names, "%: ", search);
    return code != 0 ? WRONG : found[0] ? 0 : 1;
  }
}
