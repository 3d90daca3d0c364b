package engineroom.book.evidence;

import java.util.List;

/**
 * What the table of all behaviours has of a row.
 *
 * @param column its column's place, counted from the left
 * @param filter the word for the behaviours that have it, by which the table can be narrowed; may
 *     be empty
 * @param pieces what stands in the cell
 * @param more how many entries it leaves out
 */
public record EvidenceCell(int column, String filter, List<EvidencePiece> pieces, int more) {}
