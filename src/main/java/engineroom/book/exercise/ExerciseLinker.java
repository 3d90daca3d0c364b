package engineroom.book.exercise;

import engineroom.book.source.JavaIndex;
import engineroom.book.source.JavaMember;
import engineroom.files.Location;
import engineroom.files.Mistake;
import engineroom.files.Problems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Joins each exercise with its methods and behaviours, and reports what does not fit. */
public final class ExerciseLinker {

  private static final int HINTS = 3;
  private static final Pattern MINUTES = Pattern.compile("[1-9]\\d{0,2}");
  private static final Pattern TO_BE_WRITTEN =
      Pattern.compile("engineroom\\.(engine|daemon(\\.\\w+)*)\\.[^.]+");

  private final JavaIndex named;
  private final Set<String> known;
  private final Problems problems;
  private final Map<String, WrittenExercise> owners = new HashMap<>();
  private int steps;

  /**
   * A linker over what has been read.
   *
   * @param named the members of the port and of the small docker
   * @param known the ids of all behaviours
   * @param problems takes what is wrong
   */
  public ExerciseLinker(JavaIndex named, Set<String> known, Problems problems) {
    this.named = named;
    this.known = known;
    this.problems = problems;
  }

  /** The exercises in the book's order, the steps among them numbered. */
  public List<Exercise> link(List<WrittenExercise> all) {
    return all.stream().map(this::link).toList();
  }

  private Exercise link(WrittenExercise written) {
    checkText(written);
    int number = written.kind() == ExerciseKind.STEP ? ++steps : 0;
    return new Exercise(
        written,
        number,
        members(written),
        behaviours(written),
        minutes(written, written.minutes()));
  }

  private void checkText(WrittenExercise written) {
    if (written.title().isEmpty()) {
      report(written, "has no title: write .Its title on the line before ====");
    }
    if (written.task().isBlank()) {
      report(written, "has no task: say what to do before its first hint");
    }
    int hints = written.hints().size();
    if (hints != HINTS) {
      report(written, "has " + hints + (hints == 1 ? " hint" : " hints") + ": write three");
    }
    int explanations = written.explanations().size();
    if (explanations != 1) {
      report(written, "has " + explanations + " explanations: write one [explanation] block");
    }
  }

  private int minutes(WrittenExercise written, @Nullable String minutes) {
    if (minutes == null || !MINUTES.matcher(minutes).matches()) {
      report(written, "does not say how long it takes: add minutes=10");
      return 1;
    }
    return Integer.parseInt(minutes);
  }

  private List<String> behaviours(WrittenExercise written) {
    String names = written.behaviours() == null ? "" : written.behaviours().strip();
    List<String> ids = names.isEmpty() ? List.of() : List.of(names.split("[\\s,;]+"));
    if (ids.isEmpty() && written.kind() == ExerciseKind.STEP) {
      report(written, "names no behaviour: add behaviours=\"an-id another-id\"");
    }
    ids.stream()
        .filter(id -> !known.contains(id))
        .forEach(id -> report(written, "names a behaviour that no chapter has: " + id));
    return ids.stream().filter(known::contains).distinct().toList();
  }

  private List<JavaMember> members(WrittenExercise written) {
    String names = written.java() == null ? "" : written.java();
    if (written.kind() == ExerciseKind.EXERCISE) {
      if (!names.isBlank()) {
        report(written, "names methods, which only a [step#...] does: take java= out");
      }
      return List.of();
    }
    if (names.isBlank()) {
      report(written, "names no method: add java=\"Engine#register\"");
      return List.of();
    }
    try {
      return named.findAll(names).stream().filter(one -> isOwn(written, one)).toList();
    } catch (Mistake e) {
      report(written, "names what is not there: " + e.getMessage());
      return List.of();
    }
  }

  private boolean isOwn(WrittenExercise written, JavaMember member) {
    if (member.parameters() == null || !TO_BE_WRITTEN.matcher(member.binaryType()).matches()) {
      report(
          written,
          "names " + member.label() + ", which is no method of package engine or of a module");
      return false;
    }
    WrittenExercise owner = owners.putIfAbsent(member.signature(), written);
    if (owner != null) {
      String where = owner.id() + "' in " + owner.location();
      report(written, "takes out " + member.signature() + ", as does '" + where);
    }
    return owner == null;
  }

  private void report(WrittenExercise written, String what) {
    Location where = written.location();
    problems.add(where, written.kind().style() + " '" + written.id() + "' " + what);
  }

  /** The exercises that name a behaviour, for each behaviour that one names. */
  public static Map<String, List<Exercise>> byBehaviour(List<Exercise> exercises) {
    Map<String, List<Exercise>> found = new HashMap<>();
    for (Exercise exercise : exercises) {
      for (String id : exercise.behaviours()) {
        found.computeIfAbsent(id, key -> new ArrayList<>()).add(exercise);
      }
    }
    return found;
  }
}
