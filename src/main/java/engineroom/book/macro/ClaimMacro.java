package engineroom.book.macro;

import engineroom.book.measure.BenchmarkCase;
import engineroom.book.measure.Implementation;
import engineroom.book.measure.Measurement;
import engineroom.book.measure.Measurements;
import engineroom.book.measure.Quantity;
import engineroom.book.measure.SpeedClaim;
import engineroom.files.Problems;
import java.util.Locale;
import java.util.Map;
import org.asciidoctor.ast.PhraseNode;
import org.asciidoctor.ast.StructuralNode;

/**
 * {@code faster:Dispatch.hit[args=2, than=go1.19]}: the word, if the recorded results bear it out;
 * {@code slower} and {@code level} likewise. {@code than} names a party that did the same, or
 * another benchmark; {@code by} the party of which it is said; {@code show=times} how often one
 * time goes into the other. What stands in the brackets without a name replaces the word.
 */
final class ClaimMacro extends CheckedMacro {

  private final SpeedClaim claim;
  private final Measurements measurements;

  ClaimMacro(
      SpeedClaim claim, Measurements measurements, BlockLocations places, Problems problems) {
    super(claim.name().toLowerCase(Locale.ROOT), "claim", places, problems);
    this.claim = claim;
    this.measurements = measurements;
  }

  @Override
  PhraseNode phrase(StructuralNode parent, String target, Map<String, Object> attributes) {
    try {
      MeasurementReference subject = MeasurementReference.of(target, attributes);
      Implementation party = Implementation.of(subject.option("by", Implementation.PORT.key()));
      Measurement first = measurements.require(subject.subject(), party);
      Measurement second = second(subject, party);
      claim.check(first, second);
      return text(parent, words(subject, first, second));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(getName() + ":" + target + ": " + e.getMessage(), e);
    }
  }

  @Override
  String written(String target, Map<String, Object> attributes) {
    return MeasurementReference.written(target, attributes);
  }

  private Measurement second(MeasurementReference subject, Implementation party) {
    String than = subject.option("than", "");
    return Implementation.isKey(than)
        ? measurements.require(subject.subject(), Implementation.of(than))
        : measurements.require(BenchmarkCase.parse(than), party);
  }

  private String words(MeasurementReference subject, Measurement first, Measurement second) {
    if (subject.option("show", "").equals("times")) {
      return claim == SpeedClaim.FASTER
          ? Quantity.ratio(second.nanos(), first.nanos()) + " times"
          : Quantity.ratio(first.nanos(), second.nanos()) + " times";
    }
    return subject.text(claim == SpeedClaim.LEVEL ? "no different" : getName());
  }
}
