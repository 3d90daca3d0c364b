/**
 * The kinds of evidence: a proof and its collector each. {@link
 * engineroom.book.evidence.kind.EvidenceKinds} lists them; another one is a class or two here, its
 * words, and a line there.
 */
@NullMarked
package engineroom.book.evidence.kind;

import org.jspecify.annotations.NullMarked;
