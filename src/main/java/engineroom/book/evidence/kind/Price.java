package engineroom.book.evidence.kind;

import engineroom.book.measure.BenchmarkCase;
import engineroom.book.measure.Measurement;
import engineroom.book.source.JavaMember;
import java.util.Optional;

/**
 * What a behaviour costs, by one benchmark with one set of parameters.
 *
 * @param method the benchmark method
 * @param subject what was measured
 * @param measurement the recorded result
 * @param original what the original takes for the same, if that was measured
 */
record Price(
    JavaMember method,
    BenchmarkCase subject,
    Measurement measurement,
    Optional<Measurement> original) {}
