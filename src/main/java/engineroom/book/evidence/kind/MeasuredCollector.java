package engineroom.book.evidence.kind;

import engineroom.book.evidence.Behaviour;
import engineroom.book.evidence.Proof;
import engineroom.book.evidence.ProofCollector;
import engineroom.book.measure.BenchmarkCase;
import engineroom.book.measure.Implementation;
import engineroom.book.measure.Measurements;
import engineroom.files.Problems;
import java.util.Set;

/** Finds the benchmarks that say which behaviour they measure, and what was recorded. */
final class MeasuredCollector implements ProofCollector {

  private final Measurements measurements;
  private final Problems problems;

  MeasuredCollector(Measurements measurements, Problems problems) {
    this.measurements = measurements;
    this.problems = problems;
  }

  @Override
  public Proof proof(Behaviour behaviour) {
    return new Measured(measurements.subjectsOf(behaviour.id()).stream().map(this::price).toList());
  }

  private Price price(BenchmarkCase subject) {
    return new Price(
        measurements.method(subject),
        subject,
        measurements.require(subject, Implementation.PORT),
        measurements.of(subject, Implementation.GO_1_19));
  }

  @Override
  public void reportStrays(Set<String> known) {
    new BehaviourMarks("Measures", measurements.benchmarks().measuring())
        .reportStrays(known, problems);
  }
}
