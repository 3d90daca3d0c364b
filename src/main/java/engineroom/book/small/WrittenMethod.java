package engineroom.book.small;

import engineroom.files.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A method as a small engine has it.
 *
 * @param member which method of the port, as {@code Engine#lookup}
 * @param source its lines, and those of what it needs beside it
 * @param location where it is named
 */
record WrittenMethod(String member, String source, Location location) {

  private static final Pattern MEMBER = Pattern.compile("// (\\w+#\\w+)");

  /** All that a file holds: each begins with a line {@code // Engine#lookup}. */
  static List<WrittenMethod> in(List<String> lines, Location start) {
    List<WrittenMethod> all = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Matcher named = MEMBER.matcher(lines.get(i));
      if (named.matches()) {
        int end = i + 1;
        while (end < lines.size() && !MEMBER.matcher(lines.get(end)).matches()) {
          end++;
        }
        String source = String.join("\n", lines.subList(i + 1, end));
        all.add(new WrittenMethod(named.group(1), source, start.at(i + 1)));
      }
    }
    return all;
  }
}
