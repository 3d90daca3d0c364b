package engineroom.classroom.grade;

/**
 * Points that were not given, and why.
 *
 * @param points how many
 * @param behaviour the id of what is not there; empty where the whole step is not
 * @param sentence what the book states; empty where the whole step is not there
 * @param reason what came instead, on one line
 */
public record LostPoints(double points, String behaviour, String sentence, String reason) {}
