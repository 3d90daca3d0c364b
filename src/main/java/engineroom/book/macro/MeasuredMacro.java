package engineroom.book.macro;

import engineroom.book.measure.Implementation;
import engineroom.book.measure.Measurement;
import engineroom.book.measure.Measurements;
import engineroom.files.Mistake;
import engineroom.files.Problems;
import java.util.Map;
import org.asciidoctor.ast.PhraseNode;
import org.asciidoctor.ast.StructuralNode;
import org.asciidoctor.extension.InlineMacroProcessor;

/**
 * {@code measured:Dispatch.hit[args=2]}: a figure, as it is recorded. With {@code by=go1.19} the
 * original's, with {@code of=bytes} the allocation; all other attributes are the benchmark's
 * parameters.
 */
final class MeasuredMacro extends InlineMacroProcessor {

  private final Measurements measurements;
  private final BlockLocations places;
  private final Problems problems;

  MeasuredMacro(Measurements measurements, BlockLocations places, Problems problems) {
    super("measured");
    this.measurements = measurements;
    this.places = places;
    this.problems = problems;
  }

  @Override
  public PhraseNode process(StructuralNode parent, String target, Map<String, Object> attributes) {
    try {
      MeasurementReference subject = MeasurementReference.of(target, attributes);
      Implementation party = Implementation.of(subject.option("by", Implementation.PORT.key()));
      Measurement measurement = measurements.require(subject.subject(), party);
      boolean bytes = subject.option("of", "time").equals("bytes");
      String text = bytes ? measurement.allocation() : measurement.time();
      return InlineText.of(this, parent, text, "measured");
    } catch (Mistake e) {
      String written = MeasurementReference.written(getName(), target, attributes);
      problems.add(places.project().find(places.of(parent), written), e.getMessage());
      return InlineText.of(this, parent, target, "measured");
    }
  }
}
