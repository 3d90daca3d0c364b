package engineroom.daemon.shell;

import engineroom.daemon.files.FileException;
import engineroom.daemon.files.FileTree;
import java.util.ArrayList;
import java.util.List;

/**
 * A pattern for names: {@code *}, {@code ?}, {@code [a-z]}; after a backslash a character is
 * itself.
 */
public final class Pattern {

  private static final String SPECIAL = "*?[\\";

  private Pattern() {}

  /** A text that matches itself alone. */
  static String quote(String text) {
    StringBuilder quoted = new StringBuilder();
    for (char c : text.toCharArray()) {
      if (SPECIAL.indexOf(c) >= 0) {
        quoted.append('\\');
      }
      quoted.append(c);
    }
    return quoted.toString();
  }

  /** Whether it could match more than one text. */
  static boolean isOne(String pattern) {
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '*' || c == '?' || c == '[' && pattern.indexOf(']', i + 2) > 0) {
        return true;
      }
    }
    return false;
  }

  /** The paths that match, sorted; they begin with a slash if the pattern does. */
  static List<String> paths(FileTree files, String directory, String pattern) {
    List<String> found = List.of(pattern.startsWith("/") ? "/" : "");
    for (String name : pattern.split("/")) {
      if (name.isEmpty()) {
        continue;
      }
      List<String> longer = new ArrayList<>();
      for (String above : found) {
        addMatches(files, directory, above, name, longer);
      }
      found = longer;
    }
    return found;
  }

  private static void addMatches(
      FileTree files, String directory, String above, String name, List<String> into) {
    String absolute = above.startsWith("/") ? above : directory + "/" + above;
    String before = above.isEmpty() || above.endsWith("/") ? above : above + "/";
    try {
      for (String each : files.directory(absolute).names()) {
        boolean isHidden = each.startsWith(".") && !name.startsWith(".");
        if (!isHidden && matches(name, each)) {
          into.add(before + each);
        }
      }
    } catch (FileException e) {
      // nothing matches in what is no directory
    }
  }

  /**
   * Whether a whole text matches.
   *
   * @param pattern what it is to be like
   */
  public static boolean matches(String pattern, String text) {
    int p = 0;
    int t = 0;
    int star = -1;
    int resume = 0;
    while (t < text.length()) {
      int next = p < pattern.length() ? matchOne(pattern, p, text.charAt(t)) : -1;
      if (p < pattern.length() && pattern.charAt(p) == '*') {
        star = p++;
        resume = t;
      } else if (next > 0) {
        p = next;
        t++;
      } else if (star >= 0) {
        p = star + 1;
        t = ++resume;
      } else {
        return false;
      }
    }
    while (p < pattern.length() && pattern.charAt(p) == '*') {
      p++;
    }
    return p == pattern.length();
  }

  /** Where the pattern goes on after one character that matches; -1 if it does not. */
  private static int matchOne(String pattern, int at, char c) {
    char first = pattern.charAt(at);
    int end = first == '[' ? pattern.indexOf(']', at + 2) : -1;
    if (first == '?') {
      return at + 1;
    } else if (first == '\\' && at + 1 < pattern.length()) {
      return pattern.charAt(at + 1) == c ? at + 2 : -1;
    } else if (end < 0) {
      return first == c ? at + 1 : -1;
    }
    boolean negated = pattern.charAt(at + 1) == '!';
    boolean found = false;
    for (int i = at + (negated ? 2 : 1); i < end; i++) {
      if (i + 2 < end && pattern.charAt(i + 1) == '-') {
        found |= pattern.charAt(i) <= c && c <= pattern.charAt(i + 2);
        i += 2;
      } else {
        found |= pattern.charAt(i) == c;
      }
    }
    return found != negated ? end + 1 : -1;
  }
}
