package engineroom.book.mutant;

import engineroom.files.Problems;
import engineroom.files.Project;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The mutants that a person has declared equivalent, each with its reason.
 *
 * <p>A line is {@code PATTERN: REASON}; in the pattern, a star stands for anything. Lines that are
 * empty or begin with # say nothing. An entry that fits no survivor is a problem: it hides nothing
 * today, and would hide something tomorrow.
 */
public final class EquivalentMutants {

  private static final String SEPARATOR = ": ";

  private final Project project;
  private final Path file;
  private final Problems problems;
  private final List<Entry> entries = new ArrayList<>();

  private record Entry(int line, String written, Pattern pattern, String reason) {}

  private EquivalentMutants(Project project, Path file, Problems problems) {
    this.project = project;
    this.file = file;
    this.problems = problems;
  }

  /** Reads the list; reports lines that are not of its form. A file that is missing lists none. */
  public static EquivalentMutants read(Project project, Path file, Problems problems) {
    EquivalentMutants read = new EquivalentMutants(project, file, problems);
    List<String> lines = project.lines(file);
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank() && !lines.get(i).startsWith("#")) {
        read.add(i + 1, lines.get(i));
      }
    }
    return read;
  }

  private void add(int line, String text) {
    int colon = text.indexOf(SEPARATOR);
    String reason = colon < 0 ? "" : text.substring(colon + SEPARATOR.length()).strip();
    if (reason.isEmpty()) {
      problems.add(
          project.location(file, line),
          "this declares no mutant equivalent: write its id, a colon, a blank, and the reason");
      return;
    }
    String written = text.substring(0, colon).strip();
    String pattern =
        List.of(written.split("\\*", -1)).stream()
            .map(Pattern::quote)
            .collect(Collectors.joining(".*"));
    entries.add(new Entry(line, written, Pattern.compile(pattern), reason));
  }

  /** The results, with those that are declared marked; reports every entry that fits none. */
  public List<MutantResult> declare(List<MutantResult> results) {
    List<Entry> unused = new ArrayList<>(entries);
    List<MutantResult> declared = new ArrayList<>();
    for (MutantResult result : results) {
      Entry entry = result.status().noticed() ? null : entry(result.mutant());
      unused.remove(entry);
      declared.add(entry == null ? result : result.equivalent(entry.reason()));
    }
    unused.forEach(
        entry ->
            problems.add(
                project.location(file, entry.line()),
                "'%s' fits no mutant that survives: take the line out, or correct its id"
                    .formatted(entry.written())));
    return declared;
  }

  private @Nullable Entry entry(Mutant mutant) {
    return entries.stream()
        .filter(one -> one.pattern().matcher(mutant.id()).matches())
        .findFirst()
        .orElse(null);
  }
}
