package engineroom.book.evidence.kind;

import engineroom.book.mutant.MutantResult;
import engineroom.book.mutant.MutantStatus;
import engineroom.book.source.JavaMember;
import org.jspecify.annotations.Nullable;

/**
 * A mutant, as a behaviour in whose lines it lies sees it.
 *
 * @param result what was recorded of it
 * @param own true if one of the behaviour's own tests notices it
 * @param survives true if no test of any behaviour with these lines does, and nobody has said why
 *     none could
 * @param current true if the record is of the code of today
 * @param telling the behaviour's own test whose words are recorded; null where they are another's
 */
record TriedMutant(
    MutantResult result,
    boolean own,
    boolean survives,
    boolean current,
    @Nullable JavaMember telling) {

  boolean isEquivalent() {
    return result.status() == MutantStatus.EQUIVALENT;
  }
}
