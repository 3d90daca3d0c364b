package engineroom.book.print;

import engineroom.book.exercise.Exercise;
import engineroom.book.exercise.ExerciseKind;
import engineroom.book.text.BookText;
import engineroom.book.text.Chapter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;

/**
 * Exercises on paper, which cannot be folded: a box with the task where the chapter has it, and the
 * hints and the answer at the end of the book, so that nobody reads them by accident.
 */
final class PrintedExercises {

  private final Map<String, Exercise> exercises;
  private final Map<String, List<ExerciseParts>> answers = new HashMap<>();

  PrintedExercises(List<Exercise> exercises) {
    this.exercises =
        exercises.stream().collect(Collectors.toMap(Exercise::id, Function.identity()));
  }

  /** The box of an exercise. */
  List<String> box(String id, String title, List<String> written) {
    ExerciseParts answer = ExerciseParts.of(exercises.get(id), title, written);
    Exercise exercise = answer.exercise();
    answers.computeIfAbsent(exercise.written().chapter(), missing -> new ArrayList<>()).add(answer);
    List<String> lines = new ArrayList<>();
    lines.add("[.task#" + id + ",reftext=\"" + called(answer) + "\"]");
    lines.add("====");
    lines.add("[.task-id]");
    lines.add(
        AdocText.role("label", exercise.label())
            + " "
            + AdocText.text(id + " · " + minutes(exercise)));
    lines.addAll(List.of("", "[.question]", title, ""));
    lines.addAll(answer.task());
    lines.add("");
    lines.add("[.evidence]");
    lines.addAll(String.join(" +\n", facts(answer)).lines().toList());
    lines.add("====");
    return lines;
  }

  /** Steps are known by their numbers, other exercises by their titles. */
  private static String called(ExerciseParts answer) {
    Exercise exercise = answer.exercise();
    return exercise.written().kind() == ExerciseKind.STEP
        ? exercise.label()
        : answer.title().replace("\"", "&#34;");
  }

  private static String minutes(Exercise exercise) {
    return exercise.minutes() == 1 ? "1 minute" : exercise.minutes() + " minutes";
  }

  private static List<String> facts(ExerciseParts answer) {
    Exercise exercise = answer.exercise();
    boolean judged = exercise.written().kind() == ExerciseKind.STEP;
    List<String> facts = new ArrayList<>();
    if (!exercise.behaviours().isEmpty()) {
      facts.add(
          exercise.behaviours().stream()
              .map("<<%s>>"::formatted)
              .collect(Collectors.joining(", ", judged ? "*Shows* " : "*About* ", "")));
    }
    if (judged) {
      facts.add("*Check* " + AdocText.code("engine-room class check " + exercise.id()));
    }
    facts.add("*Stuck?* <<" + answer.id() + ",Hints and answer>>");
    return facts;
  }

  /** The hints and answers of a chapter's exercises. */
  List<String> answers(String chapter) {
    List<String> lines = new ArrayList<>();
    for (ExerciseParts answer : answers.getOrDefault(chapter, List.of())) {
      Exercise exercise = answer.exercise();
      lines.add("[.answers." + exercise.written().kind().style() + "#" + answer.id() + "]");
      lines.add("." + AdocText.role("label", exercise.label()) + " " + answer.title());
      lines.add("====");
      lines.addAll(answer.rest());
      lines.add("[.evidence]");
      lines.add("<<" + exercise.id() + ",Back to the task>>");
      lines.add("====");
      lines.add("");
    }
    return lines;
  }

  /** The end of the book in which they stand; empty if there is no exercise. */
  static String appendix(BookText text) {
    if (text.exercises().isEmpty()) {
      return "";
    }
    List<String> lines = new ArrayList<>();
    lines.add("[#hints-and-answers]");
    lines.add("== Hints and answers");
    lines.add("");
    lines.add("Three hints for each exercise: a question, a pointer, and nearly the answer.");
    lines.add("Read one, and go back to your own code before you read the next.");
    for (Chapter chapter : text.chapters()) {
      if (!chapter.exercises().isEmpty()) {
        lines.add("");
        lines.add("[#answers-" + chapter.stem() + "]");
        lines.add("=== " + AdocText.text(Jsoup.parseBodyFragment(chapter.title()).text()));
        lines.add("");
        lines.add("answers::" + chapter.stem() + "[]");
      }
    }
    return String.join("\n", lines) + "\n\n";
  }
}
