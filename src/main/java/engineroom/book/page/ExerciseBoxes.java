package engineroom.book.page;

import engineroom.book.exercise.Exercise;
import engineroom.book.exercise.ExerciseKind;
import engineroom.book.words.BookWords;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** Draws the exercises: the task open, hints and explanation folded away. */
final class ExerciseBoxes {

  private static final int HINTS = 3;

  private final Map<String, Exercise> exercises;
  private final BookWords words;

  ExerciseBoxes(List<Exercise> exercises, BookWords words) {
    this.words = words;
    this.exercises =
        exercises.stream()
            .collect(Collectors.toMap(Exercise::id, Function.identity(), (one, same) -> one));
  }

  /** Replaces what AsciidoctorJ made of the exercises. */
  void draw(Element body) {
    for (Element block : body.select(".exampleblock.step, .exampleblock.exercise")) {
      Exercise exercise = exercises.get(block.id());
      if (exercise != null) {
        draw(block, exercise);
      }
    }
  }

  private void draw(Element block, Exercise exercise) {
    String id = exercise.id();
    block.select("> .title").remove();
    Element content = block.expectFirst("> .content");
    List<Element> hints = content.select("> .openblock.hint");
    List<Element> explanations = content.select("> .openblock.explanation");
    for (int i = 0; i < hints.size(); i++) {
      fold(hints.get(i), words.of("exercise.hint." + Math.min(i + 1, HINTS)), "hint");
    }
    boolean judged = exercise.written().kind() == ExerciseKind.STEP;
    explanations.forEach(
        one -> fold(one, words.of(judged ? "exercise.passed" : "exercise.answer"), "explanation"));
    Element task = new Element("div").addClass("task").addClass("wide").attr("id", id);
    task.attr("role", "group").attr("aria-labelledby", id + "-title");
    appendPlate(task, exercise);
    task.appendElement("p")
        .addClass("task-title")
        .attr("id", id + "-title")
        .append(exercise.written().title());
    task.appendChildren(content.childNodes());
    appendFacts(task, exercise, judged);
    block.replaceWith(task);
  }

  private void appendPlate(Element task, Exercise exercise) {
    Element plate = task.appendElement("p").addClass("task-id");
    plate.appendElement("span").text(exercise.label(words));
    String id = exercise.id();
    plate.appendText(" ");
    plate.appendElement("a").attr("href", "#" + id).addClass("permalink").text(id);
    int minutes = exercise.minutes();
    plate.appendText(" ");
    plate
        .appendElement("span")
        .addClass("minutes")
        .text(words.counted("exercise.minutes", minutes));
  }

  private static void fold(Element block, String summary, String style) {
    Element details = new Element("details").addClass(style);
    details.appendElement("summary").text(summary);
    details.appendChildren(block.expectFirst(".content").childNodes());
    block.replaceWith(details);
  }

  private void appendFacts(Element task, Exercise exercise, boolean judged) {
    if (!exercise.behaviours().isEmpty()) {
      Element shows = task.appendElement("p").addClass("task-shows");
      shows.appendElement("b").text(words.of(judged ? "exercise.shows" : "exercise.about"));
      for (String id : exercise.behaviours()) {
        shows.appendText(" ");
        shows.appendElement("a").attr("href", "#" + id).appendElement("code").text(id);
      }
    }
    if (judged) {
      Element check = task.appendElement("p").addClass("task-check");
      check.appendElement("b").text(words.of("exercise.check"));
      check.appendText(" ");
      check.appendElement("code").text("engine-room class check " + exercise.id());
    }
  }
}
