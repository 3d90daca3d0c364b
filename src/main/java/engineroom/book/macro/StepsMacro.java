package engineroom.book.macro;

import engineroom.book.steps.StepsScript;
import engineroom.book.steps.StepsScripts;
import engineroom.files.Mistake;
import engineroom.files.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.asciidoctor.ast.StructuralNode;
import org.asciidoctor.extension.BlockMacroProcessor;
import org.jspecify.annotations.Nullable;

/**
 * {@code steps::late-callback[]}: a script with its recorded answers. It becomes a listing as an
 * author writes one, so every edition prints it alike; on a page it can be run.
 */
final class StepsMacro extends BlockMacroProcessor {

  private final StepsScripts scripts;
  private final BlockLocations places;
  private final Problems problems;

  StepsMacro(StepsScripts scripts, BlockLocations places, Problems problems) {
    super("steps");
    this.scripts = scripts;
    this.places = places;
    this.problems = problems;
  }

  @Override
  public @Nullable StructuralNode process(
      StructuralNode parent, String target, Map<String, Object> attributes) {
    try {
      parseContent(parent, lines(scripts.named(target)));
    } catch (Mistake e) {
      String written = getName() + "::" + target + "[";
      problems.add(places.project().find(places.of(parent), written), e.getMessage());
    }
    return null; // what was parsed is in its place already
  }

  private static List<String> lines(StepsScript script) {
    List<String> lines = new ArrayList<>();
    lines.add("[listing.steps#steps-" + script.name() + "]");
    lines.add("." + script.title());
    lines.add("----");
    lines.addAll(script.text().lines().toList());
    lines.add("----");
    return lines;
  }
}
