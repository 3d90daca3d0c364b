package engineroom.fuzz.subject;

import engineroom.engine.EngineException;
import engineroom.engine.Job;
import engineroom.engine.go.Text;
import engineroom.fuzz.Law;
import engineroom.fuzz.Target;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lines that become jobs: every word is an entry, the name or an argument, in its order, and none
 * is lost or made up.
 */
public record ParsedJobs(Parser parser) implements Target {

  /** What makes a job of a line. */
  @FunctionalInterface
  public interface Parser {
    Job parse(String line) throws EngineException;
  }

  private static final String SPACE =
      "\\t\\n\\x0b\\f\\r \\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000";

  private static final Pattern WORD = Pattern.compile("([^" + SPACE + "]+)([" + SPACE + "]?)");

  private static final int BUFFER = 64 * 1024;

  @Override
  public List<byte[]> seeds() {
    return Target.utf8(
        "",
        "pull ubuntu",
        "A=1 create --name x B= C=d=e",
        "  \t\necho 'a b' \"c\" \\d\n",
        "=x ==  =\u2003name= arg");
  }

  @Override
  public void check(byte[] input) throws Throwable {
    String line = Text.ofBytes(input);
    List<String> entries = new ArrayList<>();
    List<String> command = new ArrayList<>();
    for (String word : words(line)) {
      (word.contains("=") ? entries : command).add(word);
    }
    Job job;
    try {
      job = parser.parse(line);
    } catch (EngineException refused) {
      Law.same(refused.getMessage(), "empty command: '" + line + "'", "the refusal's words");
      Law.that(command.isEmpty(), "a line with a word for a name is no empty command");
      return;
    }
    Law.that(!command.isEmpty(), "a job came of no word");
    Law.same(job.name, command.getFirst(), "the name is the first word without =");
    Law.same(List.of(job.args), command.subList(1, command.size()), "the rest are arguments");
    Law.same(job.env().entries(), entries, "words with = are entries");
  }

  /** The words up to the first that no buffer of Go's holds together with what ends it. */
  private static List<String> words(String line) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(line);
    while (word.find()) {
      if (bytes(word.group(1)) + Math.max(1, bytes(word.group(2))) > BUFFER) {
        break;
      }
      words.add(word.group(1));
    }
    return words;
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
