package engineroom.book.macro;

import engineroom.book.measure.Implementation;
import engineroom.book.measure.Measurement;
import engineroom.book.measure.Measurements;
import engineroom.files.Problems;
import java.util.Map;
import org.asciidoctor.ast.PhraseNode;
import org.asciidoctor.ast.StructuralNode;

/**
 * {@code measured:Dispatch.hit[args=2]}: a figure, as it is recorded. With {@code by=go1.19} the
 * original's, with {@code of=bytes} the allocation; all other attributes are the benchmark's
 * parameters.
 */
final class MeasuredMacro extends CheckedMacro {

  private final Measurements measurements;

  MeasuredMacro(Measurements measurements, BlockLocations places, Problems problems) {
    super("measured", "measured", places, problems);
    this.measurements = measurements;
  }

  @Override
  PhraseNode phrase(StructuralNode parent, String target, Map<String, Object> attributes) {
    MeasurementReference subject = MeasurementReference.of(target, attributes);
    Implementation party = Implementation.of(subject.option("by", Implementation.PORT.key()));
    Measurement measurement = measurements.require(subject.subject(), party);
    boolean bytes = subject.option("of", "time").equals("bytes");
    return text(parent, bytes ? measurement.allocation() : measurement.time());
  }

  @Override
  String written(String target, Map<String, Object> attributes) {
    return MeasurementReference.written(target, attributes);
  }
}
