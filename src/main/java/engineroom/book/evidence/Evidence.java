package engineroom.book.evidence;

import engineroom.book.statement.Statement;
import engineroom.book.words.BookWords;
import java.util.List;

/**
 * A behaviour, what the book says of it, and all that stands behind it.
 *
 * @param behaviour the behaviour
 * @param statement what the book states, in its language
 * @param proofs one of each kind, in the order of the kinds
 */
public record Evidence(Behaviour behaviour, Statement statement, List<Proof> proofs) {

  /** The behaviour's id. */
  public String id() {
    return behaviour.id();
  }

  /** True if no kind lacks what it demands. */
  public boolean proven() {
    return proofs.stream().allMatch(proof -> proof.complaint().isEmpty());
  }

  /** What there is to show, kind by kind. */
  public List<EvidenceRow> rows(BookWords words) {
    return proofs.stream().map(proof -> proof.row(words)).toList();
  }
}
