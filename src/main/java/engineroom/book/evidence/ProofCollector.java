package engineroom.book.evidence;

import java.util.Set;

/** Collects the proofs of one kind, and reports what leads nowhere. */
public interface ProofCollector {

  /** The proof of a behaviour, even if there is nothing to it. */
  Proof proof(Behaviour behaviour);

  /**
   * Reports what claims to prove a behaviour that no chapter has.
   *
   * @param known the ids of all behaviours
   */
  default void reportStrays(Set<String> known) {}
}
