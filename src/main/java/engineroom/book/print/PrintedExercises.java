package engineroom.book.print;

import engineroom.book.exercise.Exercise;
import engineroom.book.exercise.ExerciseKind;
import engineroom.book.html.PlainText;
import engineroom.book.text.BookText;
import engineroom.book.text.Chapter;
import engineroom.book.words.BookWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Exercises on paper, which cannot be folded: a box with the task where the chapter has it, and the
 * hints and the answer at the end of the book, so that nobody reads them by accident.
 */
final class PrintedExercises {

  private final BookWords words;
  private final Map<String, Exercise> exercises;
  private final Map<String, List<ExerciseParts>> answers = new HashMap<>();

  PrintedExercises(List<Exercise> exercises, BookWords words) {
    this.words = words;
    this.exercises =
        exercises.stream().collect(Collectors.toMap(Exercise::id, Function.identity()));
  }

  /** The box of an exercise. */
  List<String> box(String id, String title, List<String> written) {
    ExerciseParts answer =
        ExerciseParts.of(Objects.requireNonNull(exercises.get(id)), title, written);
    Exercise exercise = answer.exercise();
    answers.computeIfAbsent(exercise.written().chapter(), missing -> new ArrayList<>()).add(answer);
    List<String> lines = new ArrayList<>();
    lines.add("[.task#" + id + ",reftext=\"" + called(answer) + "\"]");
    lines.add("====");
    lines.add("[.task-id]");
    lines.add(
        AdocText.role("label", exercise.label(words))
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
  private String called(ExerciseParts answer) {
    Exercise exercise = answer.exercise();
    return exercise.written().kind() == ExerciseKind.STEP
        ? exercise.label(words)
        : answer.title().replace("\"", "&#34;");
  }

  private String minutes(Exercise exercise) {
    return words.counted("exercise.minutes", exercise.minutes());
  }

  private List<String> facts(ExerciseParts answer) {
    Exercise exercise = answer.exercise();
    boolean judged = exercise.written().kind() == ExerciseKind.STEP;
    List<String> facts = new ArrayList<>();
    if (!exercise.behaviours().isEmpty()) {
      facts.add(
          exercise.behaviours().stream()
              .map("<<%s>>"::formatted)
              .collect(
                  Collectors.joining(
                      ", ", bold(judged ? "exercise.shows" : "exercise.about"), "")));
    }
    if (judged) {
      facts.add(bold("exercise.check") + AdocText.code("engine-room class check " + exercise.id()));
    }
    facts.add(
        bold("print.stuck") + "<<" + answer.id() + "," + words.of("print.hints-and-answer") + ">>");
    return facts;
  }

  private String bold(String name) {
    return "*" + words.of(name) + "* ";
  }

  /** The hints and answers of a chapter's exercises. */
  List<String> answers(String chapter) {
    List<String> lines = new ArrayList<>();
    for (ExerciseParts answer : answers.getOrDefault(chapter, List.of())) {
      Exercise exercise = answer.exercise();
      lines.add("[.answers." + exercise.written().kind().style() + "#" + answer.id() + "]");
      lines.add("." + AdocText.role("label", exercise.label(words)) + " " + answer.title());
      lines.add("====");
      lines.addAll(answer.rest());
      lines.add("[.evidence]");
      lines.add("<<" + exercise.id() + "," + words.of("print.back") + ">>");
      lines.add("====");
      lines.add("");
    }
    return lines;
  }

  /** The end of the book in which they stand; empty if there is no exercise. */
  static String appendix(BookText text, BookWords words) {
    if (text.exercises().isEmpty()) {
      return "";
    }
    List<String> lines = new ArrayList<>();
    lines.add("[#hints-and-answers]");
    lines.add("== " + words.of("print.answers"));
    lines.add("");
    lines.add(words.of("print.answers.lead.1"));
    lines.add(words.of("print.answers.lead.2"));
    for (Chapter chapter : text.chapters()) {
      if (!chapter.exercises().isEmpty()) {
        lines.add("");
        lines.add("[#answers-" + chapter.stem() + "]");
        lines.add("=== " + AdocText.text(PlainText.of(chapter.title())));
        lines.add("");
        lines.add("answers::" + chapter.stem() + "[]");
      }
    }
    return String.join("\n", lines) + "\n\n";
  }
}
