package engineroom.book.macro;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.asciidoctor.ast.StructuralNode;
import org.asciidoctor.extension.BlockProcessor;
import org.asciidoctor.extension.Reader;
import org.jspecify.annotations.Nullable;

/** Puts a box, as AsciiDoc, in the place of an exercise. */
public final class FilledExercise extends BlockProcessor {

  private final EditionFilling filling;

  public FilledExercise(String style, EditionFilling filling) {
    super(
        style,
        new HashMap<>(Map.of("contexts", List.of(":example"), "content_model", ":compound")));
    this.filling = filling;
  }

  @Override
  public @Nullable Object process(
      StructuralNode parent, Reader reader, Map<String, Object> attributes) {
    String id = String.valueOf(attributes.get("id"));
    String title = String.valueOf(attributes.getOrDefault("title", ""));
    parseContent(parent, filling.exercise(id, title, reader.readLines()));
    return null; // what was parsed is in its place already
  }
}
