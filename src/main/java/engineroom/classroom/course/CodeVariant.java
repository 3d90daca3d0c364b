package engineroom.classroom.course;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Methods written wrongly, and what is wrong with them.
 *
 * @param name its file's name, without the ending
 * @param explanation the mistake that it comes from; one paragraph
 * @param hint for a broken engine, what helps to find it; else empty
 * @param breaks for a broken engine, the id of the behaviour that it lacks; else empty
 * @param level for a broken engine, how hard it is to find, from 1; else 0
 * @param replacements the methods
 */
public record CodeVariant(
    String name,
    String explanation,
    String hint,
    String breaks,
    int level,
    List<MethodReplacement> replacements) {

  private static final Pattern MEMBER =
      Pattern.compile("// ?([A-Za-z]\\w*(?:\\.\\w+)*#\\w+(?:\\([^)]*\\))?)\\s*");
  private static final Pattern BREAKS = Pattern.compile("// ?Breaks: *(\\S+)\\s*");
  private static final Pattern LEVEL = Pattern.compile("// ?Level: *([1-9])\\s*");

  /**
   * Reads an answer.
   *
   * @param name its file's name, without the ending
   * @param text the file
   * @throws IllegalArgumentException where it is not of the form that it should have; the message
   *     says what to do
   */
  public static CodeVariant parse(String name, String text) {
    Reader reader = new Reader();
    text.lines().forEach(reader::read);
    reader.endMember();
    if (reader.replacements.isEmpty()) {
      throw new IllegalArgumentException("names no method: begin with // Engine#register");
    }
    if (reader.explanation.isEmpty()) {
      throw new IllegalArgumentException("explains nothing: say it in comments below its first");
    }
    String[] told = String.join("\n", reader.explanation).split("(?m)^Hint: ", 2);
    String explanation = told[0].replace('\n', ' ').strip();
    String hint = told.length < 2 ? "" : told[1].replace('\n', ' ').strip();
    return new CodeVariant(
        name, explanation, hint, reader.breaks, reader.level, List.copyOf(reader.replacements));
  }

  private static final class Reader {

    private final List<MethodReplacement> replacements = new ArrayList<>();
    private final List<String> explanation = new ArrayList<>();
    private final StringBuilder source = new StringBuilder();
    private String breaks = "";
    private int level;
    private String member;
    private int count;
    private int start;

    void read(String line) {
      count++;
      Matcher named = MEMBER.matcher(line);
      Matcher broken = BREAKS.matcher(line);
      Matcher graded = LEVEL.matcher(line);
      boolean inSource = source.length() > 0;
      if (named.matches()) {
        endMember();
        member = named.group(1);
      } else if (!inSource && broken.matches()) {
        breaks = broken.group(1);
      } else if (!inSource && graded.matches()) {
        level = Integer.parseInt(graded.group(1));
      } else if (!inSource && line.startsWith("//")) {
        explanation.add(line.substring(2).strip());
      } else if (inSource || !line.isBlank()) {
        start = inSource ? start : count;
        source.append(line).append('\n');
      }
    }

    void endMember() {
      String code = source.toString().strip();
      source.setLength(0);
      if (member == null && !code.isEmpty()) {
        throw new IllegalArgumentException("names no method: begin with // Engine#register");
      }
      if (member != null && code.isEmpty()) {
        throw new IllegalArgumentException("gives no code for " + member);
      }
      if (member != null) {
        replacements.add(new MethodReplacement(member, code, start));
        member = null;
      }
    }
  }
}
