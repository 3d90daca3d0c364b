package engineroom.classroom.course;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * How each wrong answer fails, as recorded: a student whose code fails in the same way may have
 * made the same mistake.
 */
public final class FailureSignatures {

  private static final int MOST = 2;

  private final List<Entry> entries;

  /**
   * How a wrong answer fails.
   *
   * @param step the step's id
   * @param name the answer's name
   * @param messages a digest of what its failing tests say
   * @param tests its failing tests
   */
  public record Entry(String step, String name, String messages, String tests) {

    /** As a line of the file. */
    public String line() {
      return TabbedLine.of(step, name, messages, tests);
    }

    static Entry parse(String line) {
      List<String> fields = TabbedLine.fields(line);
      return new Entry(fields.get(0), fields.get(1), fields.get(2), fields.get(3));
    }
  }

  private FailureSignatures(List<Entry> entries) {
    this.entries = entries;
  }

  /** Reads what was recorded; a file that is missing records nothing. */
  public static FailureSignatures read(Path file) {
    try {
      return new FailureSignatures(
          Files.isRegularFile(file)
              ? Files.readAllLines(file).stream().map(Entry::parse).toList()
              : List.of());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is recorded. */
  public List<Entry> entries() {
    return entries;
  }

  /** How something fails, by its failing tests and what each of them says. */
  public static Entry of(String step, String name, Collection<String[]> testsAndMessages) {
    TreeSet<String> tests = new TreeSet<>();
    TreeSet<String> messages = new TreeSet<>();
    for (String[] one : testsAndMessages) {
      tests.add(one[0]);
      messages.add(one[0] + " " + one[1].replaceAll("@[0-9a-f]+|\\b[0-9a-f]{8}\\b", "*"));
    }
    return new Entry(
        step,
        name,
        ShortDigest.of(String.join("\n", messages).getBytes(StandardCharsets.UTF_8)),
        String.join(" ", tests));
  }

  /** The names of the wrong answers that say the same as this does, in the same tests. */
  public List<String> exactlyLike(Entry failure) {
    return entries.stream()
        .filter(entry -> entry.step().equals(failure.step()))
        .filter(entry -> entry.tests().equals(failure.tests()))
        .filter(entry -> entry.messages().equals(failure.messages()))
        .map(Entry::name)
        .limit(MOST)
        .toList();
  }

  /**
   * The names of the wrong answers that fail as this does: those that say the same if there are
   * any, else those that fail in the same tests; none where that leaves too many to be of help.
   */
  public List<String> like(Entry failure) {
    List<String> same = new ArrayList<>();
    List<String> similar = new ArrayList<>();
    for (Entry entry : entries) {
      if (entry.step().equals(failure.step()) && entry.tests().equals(failure.tests())) {
        (entry.messages().equals(failure.messages()) ? same : similar).add(entry.name());
      }
    }
    List<String> found = same.isEmpty() ? similar : same;
    return found.size() > MOST ? List.of() : found;
  }
}
