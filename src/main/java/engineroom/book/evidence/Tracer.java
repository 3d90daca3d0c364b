package engineroom.book.evidence;

import engineroom.files.Problems;
import java.util.Collection;
import java.util.stream.Collectors;

/** Follows each behaviour to its proof, and reports those that have none. */
public final class Tracer {

  private final Problems problems;

  /** A tracer that reports here. */
  public Tracer(Problems problems) {
    this.problems = problems;
  }

  /** Reports every behaviour that no test shows, or that a test refutes. */
  public void trace(Collection<Evidence> all) {
    all.stream()
        .filter(evidence -> !evidence.proven())
        .forEach(evidence -> problems.add(evidence.behaviour().location(), fault(evidence)));
  }

  private static String fault(Evidence evidence) {
    String id = evidence.behaviour().id();
    if (evidence.tests().isEmpty()) {
      return "behaviour '%s' has no test: put @Behaviour(\"%s\") on one that shows it"
          .formatted(id, id);
    }
    String outcomes =
        evidence.tests().stream()
            .filter(test -> !test.passed())
            .map(test -> test.method().label() + " " + test.outcome().status().ending())
            .collect(Collectors.joining(", "));
    return "behaviour '%s' has no proof: %s; run the tests, and mend what they show"
        .formatted(id, outcomes);
  }
}
