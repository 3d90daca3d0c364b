package engineroom.classroom.study;

import engineroom.files.Mistake;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a student has done: a plain file, one fact a line. Lines may come in any order and more than
 * once, so that two machines' files merge by putting them together. It is a {@link LearningRecord},
 * and may hold what the pages of the book remember as well.
 */
public final class StudentProgress {

  private static final String PASSED = "passed";
  private static final String KILLED = "killed";
  private static final String HINT = "hint";
  private static final String ASKED = "asked";

  private final Path file;

  StudentProgress(Path file) {
    this.file = file;
  }

  /** The ids of the steps that have passed. */
  public Set<String> passed() throws IOException {
    return named(PASSED);
  }

  /** The names of the broken engines that have been killed. */
  public Set<String> kills() throws IOException {
    return named(KILLED);
  }

  /** Remembers that a broken engine was killed, once. */
  public void kill(String engine) throws IOException {
    if (!kills().contains(engine)) {
      add(KILLED + " " + engine);
    }
  }

  private Set<String> named(String kind) throws IOException {
    Set<String> names = new TreeSet<>();
    for (String[] fact : facts()) {
      if (fact[0].equals(kind) && fact.length > 1) {
        names.add(fact[1]);
      }
    }
    return names;
  }

  /** How many hints of a step have been taken. */
  public int hints(String step) throws IOException {
    int most = 0;
    for (String[] fact : facts()) {
      if (fact[0].equals(HINT) && fact.length > 2 && fact[1].equals(step)) {
        most = Math.max(most, fact[2].matches("[1-3]") ? Integer.parseInt(fact[2]) : 0);
      }
    }
    return most;
  }

  /** How many questions about the student's own lines of a step have been asked. */
  public int questions(String step) throws IOException {
    int count = 0;
    for (String[] fact : facts()) {
      count += fact[0].equals(ASKED) && fact.length > 2 && fact[1].equals(step) ? 1 : 0;
    }
    return count;
  }

  /** Remembers that a question about a step's lines was asked, and what came of it. */
  public void ask(String step, LineReply reply) throws IOException {
    add(ASKED + " " + step + " " + reply.word());
  }

  /** Remembers that a step has passed, once. */
  public void pass(String step) throws IOException {
    if (!passed().contains(step)) {
      add(PASSED + " " + step);
    }
  }

  /** Remembers that a hint was taken. */
  public void takeHint(String step, int number) throws IOException {
    add(HINT + " " + step + " " + number);
  }

  /**
   * All of it as a record.
   *
   * @throws Mistake where a line of the file is broken
   */
  public LearningRecord record() throws IOException {
    return Files.isRegularFile(file)
        ? LearningRecord.read(file)
        : LearningRecord.parse(Workspace.PROGRESS, "");
  }

  /**
   * Takes over what another record has, and this one has not.
   *
   * @return how many facts that were
   */
  public int take(LearningRecord other) throws IOException {
    List<String> facts = other.beyond(record());
    if (!facts.isEmpty()) {
      append(String.join("\n", facts));
    }
    return facts.size();
  }

  private void add(String fact) throws IOException {
    append(fact + " " + Instant.now().truncatedTo(ChronoUnit.SECONDS));
  }

  private void append(String lines) throws IOException {
    boolean broken = Files.exists(file) && !Files.readString(file).matches("(?s)|.*\\n");
    Files.writeString(
        file,
        (broken ? "\n" : "") + lines + "\n",
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND);
  }

  private List<String[]> facts() throws IOException {
    if (!Files.isRegularFile(file)) {
      return List.of();
    }
    return Files.readAllLines(file).stream()
        .map(line -> line.strip().split("\\s+"))
        .filter(fact -> !fact[0].startsWith("#"))
        .toList();
  }
}
