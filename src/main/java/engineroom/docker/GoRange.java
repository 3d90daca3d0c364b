package engineroom.docker;

import engineroom.files.Mistake;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Lines of a file of the original.
 *
 * @param file the file's name in docker's engine folder, such as {@code engine.go}, or its path in
 *     another
 * @param start the first line, from 1
 * @param end the last line
 */
public record GoRange(String file, int start, int end) {

  private static final Pattern FORM =
      Pattern.compile("(?:([\\w./-]+?\\.go):)?(\\d{1,9})(?:-(\\d{1,9}))?");

  /**
   * Reads ranges such as {@code engine.go:64-71; job.go:91}; a range without a file stays in the
   * file before it.
   *
   * @throws Mistake where a part is not of that form; its message says which
   */
  public static List<GoRange> parseAll(String text) {
    List<GoRange> ranges = new ArrayList<>();
    for (String part : text.split("[;,]")) {
      ranges.add(parse(part.strip(), ranges.isEmpty() ? null : ranges.getLast().file()));
    }
    return List.copyOf(ranges);
  }

  /**
   * Reads the lines of a known file, such as {@code 64-71}.
   *
   * @throws Mistake where the text is not of that form
   */
  public static GoRange parse(String text, @Nullable String fileBefore) {
    Matcher form = FORM.matcher(text);
    String file = form.matches() && form.group(1) != null ? form.group(1) : fileBefore;
    if (!form.matches() || file == null) {
      throw new Mistake("'" + text + "' is not a Go range: write it as engine.go:64-71");
    }
    int start = Integer.parseInt(form.group(2));
    int end = form.group(3) == null ? start : Integer.parseInt(form.group(3));
    return new GoRange(file.replaceFirst("^(engine/)+", ""), start, end);
  }

  /** The lines in words: {@code line 64} or {@code lines 64–71}. */
  public String lines() {
    return start == end ? "line " + start : "lines " + start + "–" + end;
  }

  @Override
  public String toString() {
    return file + ":" + (start == end ? start : start + "-" + end);
  }
}
