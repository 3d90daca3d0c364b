package engineroom.book.evidence;

import engineroom.files.Problems;
import java.util.Collection;

/** Follows each behaviour to its proofs, and reports what a kind demands and does not have. */
public final class Tracer {

  private final Problems problems;

  /** A tracer that reports here. */
  public Tracer(Problems problems) {
    this.problems = problems;
  }

  /** Reports every behaviour that is not proven, where it is written. */
  public void trace(Collection<Evidence> all) {
    for (Evidence evidence : all) {
      for (Proof proof : evidence.proofs()) {
        proof.complaint().ifPresent(lack -> problems.add(evidence.behaviour().location(), lack));
      }
    }
  }
}
