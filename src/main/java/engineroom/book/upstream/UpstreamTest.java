package engineroom.book.upstream;

import engineroom.book.evidence.TestOutcome;
import engineroom.book.source.JavaMember;
import engineroom.docker.GoFunction;
import java.util.List;

/**
 * A test of the original and its port.
 *
 * @param original the original
 * @param ours its port
 * @param outcome how the port ended
 */
record UpstreamTest(GoFunction original, JavaMember ours, TestOutcome outcome) {

  /** The ids of the behaviours that it shows. */
  List<String> shows() {
    return ours.marks().stream()
        .filter(mark -> mark.name().equals("Behaviour"))
        .flatMap(mark -> mark.values().stream())
        .toList();
  }
}
