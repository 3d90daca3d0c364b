package engineroom.mutants;

import engineroom.book.mutant.Mutant;
import java.util.Map;

/**
 * A mutant that has not run.
 *
 * @param mutant what it is; its id is still without a number
 * @param sources the files that it changes, whole
 * @param first the first line of the change
 * @param last its last line
 * @param memberStart the first line of the member it lies in
 * @param memberEnd that member's last line; {@link Integer#MAX_VALUE} where the whole file is
 *     concerned, as for a field or a lock
 */
record PlannedMutant(
    Mutant mutant,
    Map<String, String> sources,
    int first,
    int last,
    int memberStart,
    int memberEnd) {}
