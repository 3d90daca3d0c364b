package engineroom.classroom.study;

import engineroom.files.Mistake;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What somebody has done with the book, in its pages and in the classroom: a text, one fact a line.
 * Lines may come in any order, and of two that tell of the same the first counts, so that two
 * records are one when they are put together. A line of a kind that is not known here is kept.
 */
public final class LearningRecord {

  private static final Pattern OTHER = Pattern.compile("[a-z][a-z-]*(?: .*)?");
  private static final int QUOTED = 40;

  private final Map<String, String> lines = new LinkedHashMap<>();

  private LearningRecord() {}

  /**
   * Reads a record.
   *
   * @param file the file, or a workspace that has one
   * @throws Mistake where it is none, with the first line that is wrong
   */
  public static LearningRecord read(Path file) throws IOException {
    Path text = Files.isDirectory(file) ? file.resolve(Workspace.PROGRESS) : file;
    if (!Files.isRegularFile(text)) {
      throw new Mistake(text + " is not there: name a record, or a workspace that has one");
    }
    return parse(
        text.getFileName().toString(),
        new String(Files.readAllBytes(text), StandardCharsets.UTF_8));
  }

  /**
   * Reads a record's text.
   *
   * @param name how to call it where something is wrong with it
   */
  static LearningRecord parse(String name, String text) {
    LearningRecord record = new LearningRecord();
    boolean ours = false;
    int number = 0;
    for (String line : text.replaceFirst("^\\uFEFF", "").lines().map(String::strip).toList()) {
      number++;
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      Optional<FactKind> kind = FactKind.of(line);
      if (!kind.map(one -> one.fits(line)).orElse(OTHER.matcher(line).matches())) {
        String form = kind.map(FactKind::form).orElse("a word and what it tells");
        throw new Mistake(
            name + ", line " + number + ": expected " + form + ", and not " + beginning(line));
      }
      ours |= kind.isPresent();
      record.add(line);
    }
    if (!ours && !record.lines.isEmpty()) {
      throw new Mistake(name + " is no record: its first line would be " + FactKind.VERSION.form());
    }
    return record;
  }

  private static String beginning(String line) {
    return line.length() <= QUOTED ? line : line.substring(0, QUOTED) + "…";
  }

  private void add(String line) {
    Optional<FactKind> kind = FactKind.of(line);
    if (kind.equals(Optional.of(FactKind.VERSION))) {
      return; // it tells of the file, and of nobody
    }
    String subject = kind.map(one -> one.subject(line)).orElse(line);
    lines.putIfAbsent(subject, line);
  }

  /** Its facts, a line each. */
  Collection<String> lines() {
    return lines.values();
  }

  /** The facts that it has and another has not. */
  List<String> beyond(LearningRecord other) {
    return lines.entrySet().stream()
        .filter(fact -> !other.lines.containsKey(fact.getKey()))
        .map(Map.Entry::getValue)
        .toList();
  }

  /** As it is written to a file. */
  public String text() {
    StringBuilder text = new StringBuilder(FactKind.VERSION.form()).append('\n');
    lines.values().forEach(line -> text.append(line).append('\n'));
    return text.toString();
  }

  /** How many steps have passed. */
  public long passed() {
    return count(FactKind.PASSED, "");
  }

  /** How many broken engines were killed. */
  public long killed() {
    return count(FactKind.KILLED, "");
  }

  /** How many chapters were read to their end. */
  public long read() {
    return count(FactKind.READ, "");
  }

  /** How many questions of the pages were answered. */
  public long predicted() {
    return count(FactKind.PREDICTED, "");
  }

  /** How many of them were answered rightly at the first try. */
  public long right() {
    return count(FactKind.PREDICTED, "[^ ]+ right .*");
  }

  private long count(FactKind kind, String rest) {
    String begins = kind.word() + " ";
    Pattern wanted = Pattern.compile(rest.isEmpty() ? ".*" : rest);
    return lines.values().stream()
        .filter(line -> line.startsWith(begins))
        .filter(line -> wanted.matcher(line.substring(begins.length())).matches())
        .count();
  }
}
