package engineroom.book.asciidoc;

import engineroom.book.exercise.ExerciseKind;
import engineroom.book.exercise.WrittenExercise;
import engineroom.book.macro.BlockLocations;
import engineroom.files.Location;
import engineroom.files.Problems;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.asciidoctor.ast.StructuralNode;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads an exercise: a block with its task, and in it the hints and the explanation. */
final class ExerciseReader {

  private final BlockLocations places;
  private final Problems problems;

  ExerciseReader(BlockLocations places, Problems problems) {
    this.places = places;
    this.problems = problems;
  }

  static boolean isExercise(StructuralNode block) {
    return kind(block).isPresent();
  }

  private static Optional<ExerciseKind> kind(StructuralNode block) {
    return Stream.of(ExerciseKind.values())
        .filter(kind -> kind.style().equals(block.getStyle()))
        .findFirst();
  }

  /** Gives the exercise, or nothing where it has no id to be known by. */
  Optional<WrittenExercise> read(String stem, StructuralNode block, Element body) {
    ExerciseKind kind = kind(block).orElseThrow();
    if (block.getId() == null) {
      String style = kind.style();
      problems.add(
          places.of(block), "a " + style + " without an id: write [" + style + "#its-id, ...]");
      return Optional.empty();
    }
    Location where = places.project().findBack(places.of(block), "[" + kind.style() + "#");
    Element content =
        Objects.requireNonNull(body.getElementById(block.getId())).selectFirst(".content");
    if (content == null) {
      problems.add(where, "'" + block.getId() + "' is no block: put ==== before and after it");
      return Optional.empty();
    }
    Element task = content.clone();
    task.select(".openblock.hint, .openblock.explanation").remove();
    return Optional.of(
        new WrittenExercise(
            kind,
            block.getId(),
            block.getTitle() == null ? "" : block.getTitle(),
            stem,
            (String) block.getAttribute("java"),
            (String) block.getAttribute("behaviours"),
            minutes(block),
            task.html(),
            parts(content, "hint"),
            parts(content, "explanation"),
            where));
  }

  private static @Nullable String minutes(StructuralNode block) {
    Object minutes = block.getAttribute("minutes");
    return minutes == null ? null : minutes.toString();
  }

  private static List<String> parts(Element content, String style) {
    return content.select(".openblock." + style + " > .content").stream()
        .map(Element::html)
        .toList();
  }
}
