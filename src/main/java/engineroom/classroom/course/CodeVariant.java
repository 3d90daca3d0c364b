package engineroom.classroom.course;

import engineroom.files.Mistake;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Methods written wrongly, and what is wrong with them.
 *
 * @param name its file's name, without the ending
 * @param explanation the mistake that it comes from; one paragraph
 * @param hint what helps to find it; only a broken engine has one
 * @param breaks the id of the behaviour that it lacks; only a broken engine names one
 * @param against what it breaks, in the words of its step's task or hints; only a wrong answer says
 * @param level for a broken engine, how hard it is to find, from 1; else 0
 * @param replacements the methods
 */
public record CodeVariant(
    String name,
    String explanation,
    Optional<String> hint,
    Optional<String> breaks,
    List<String> against,
    int level,
    List<MethodReplacement> replacements) {

  private static final Pattern MEMBER =
      Pattern.compile("// ?([A-Za-z]\\w*(?:\\.\\w+)*#\\w+(?:\\([^)]*\\))?)\\s*");
  private static final Pattern BREAKS = Pattern.compile("// ?Breaks: *(\\S+)\\s*");
  private static final Pattern AGAINST = Pattern.compile("// ?Against: *(.+?)\\s*");
  private static final Pattern LEVEL = Pattern.compile("// ?Level: *([1-9])\\s*");

  /**
   * Reads an answer.
   *
   * @param name its file's name, without the ending
   * @param text the file
   * @throws Mistake where it is not of the form that it should have; the message says what to do
   */
  public static CodeVariant parse(String name, String text) {
    Reader reader = new Reader();
    text.lines().forEach(reader::read);
    reader.endMember();
    if (reader.replacements.isEmpty()) {
      throw new Mistake("names no method: begin with // Engine#register");
    }
    if (reader.explanation.isEmpty()) {
      throw new Mistake("explains nothing: say it in comments below its first");
    }
    String[] told = String.join("\n", reader.explanation).split("(?m)^Hint: ", 2);
    String explanation = told[0].replace('\n', ' ').strip();
    Optional<String> hint =
        Arrays.stream(told).skip(1).findFirst().map(one -> one.replace('\n', ' ').strip());
    return new CodeVariant(
        name,
        explanation,
        hint,
        reader.breaks,
        List.copyOf(reader.against),
        reader.level,
        List.copyOf(reader.replacements));
  }

  private static final class Reader {

    private final List<MethodReplacement> replacements = new ArrayList<>();
    private final List<String> explanation = new ArrayList<>();
    private final StringBuilder source = new StringBuilder();
    private Optional<String> breaks = Optional.empty();
    private final List<String> against = new ArrayList<>();
    private int level;
    private Optional<String> member = Optional.empty();
    private int count;
    private int start;

    void read(String line) {
      count++;
      Matcher named = MEMBER.matcher(line);
      Matcher broken = BREAKS.matcher(line);
      Matcher quoted = AGAINST.matcher(line);
      Matcher graded = LEVEL.matcher(line);
      boolean inSource = source.length() > 0;
      if (named.matches()) {
        endMember();
        member = Optional.of(named.group(1));
      } else if (!inSource && broken.matches()) {
        breaks = Optional.of(broken.group(1));
      } else if (!inSource && quoted.matches()) {
        against.add(quoted.group(1));
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
      if (member.isEmpty() && !code.isEmpty()) {
        throw new Mistake("names no method: begin with // Engine#register");
      }
      member.ifPresent(one -> replacements.add(replacement(one, code)));
      member = Optional.empty();
    }

    private MethodReplacement replacement(String one, String code) {
      if (code.isEmpty()) {
        throw new Mistake("gives no code for " + one);
      }
      return new MethodReplacement(one, code, start);
    }
  }
}
