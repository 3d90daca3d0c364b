package engineroom.book.evidence;

import engineroom.book.words.BookWords;
import java.util.Map;
import java.util.Optional;

/**
 * What one kind of evidence has to say of one behaviour.
 *
 * <p>A new kind is a class of this and a {@link ProofCollector} beside it: no edition asks which
 * kind it has before it. That is why this is open, and why what a kind can be shown with, {@link
 * EvidenceEntry}, is sealed.
 */
public interface Proof {

  /** What it shows to readers, in their language. */
  EvidenceRow row(BookWords words);

  /**
   * What it tells programs: values by their names, which no other kind may use. A name that every
   * behaviour has in {@code behaviours.json} keeps its place there, any other comes after them.
   */
  Map<String, Object> data();

  /**
   * What its author has to mend before the behaviour counts as proven, naming the behaviour; empty
   * where all is well, and for a kind that a behaviour can do without.
   */
  default Optional<String> complaint() {
    return Optional.empty();
  }
}
