package engineroom.book.macro;

import engineroom.files.Location;
import engineroom.files.Mistake;
import engineroom.files.Problems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.asciidoctor.ast.StructuralNode;
import org.asciidoctor.extension.BlockMacroProcessor;

/**
 * A block macro for AsciiDoc that cannot be written before the whole book has been read. Keeps its
 * place, to be filled then.
 */
final class DeferredBlock extends BlockMacroProcessor {

  private final BlockLocations places;
  private final Problems problems;
  private final List<Place> waiting = new ArrayList<>();

  DeferredBlock(String name, BlockLocations places, Problems problems) {
    super(name);
    this.places = places;
    this.problems = problems;
  }

  @Override
  public StructuralNode process(
      StructuralNode parent, String target, Map<String, Object> attributes) {
    Map<String, Object> kept = new HashMap<>(attributes);
    kept.put("role", "late");
    StructuralNode block = createBlock(parent, "open", List.of(), kept);
    Location start = places.of(parent);
    Location where = places.project().find(start, getName() + "::" + target + "[");
    waiting.add(new Place(block, target, where));
    return block;
  }

  /** Fills each place by its target; the maker's complaints become problems of their lines. */
  void fill(Function<String, List<String>> maker) {
    for (Place place : waiting) {
      try {
        parseContent(place.block(), maker.apply(place.target()));
      } catch (Mistake e) {
        problems.add(place.location(), e.getMessage());
      }
    }
  }

  private record Place(StructuralNode block, String target, Location location) {}
}
