package engineroom.classroom.grade;

import engineroom.classroom.course.CourseBehaviour;
import java.util.Optional;

/**
 * Points that were not given, and why.
 *
 * @param points how many
 * @param behaviour what is not there; absent where the whole step is not
 * @param reason what came instead, on one line
 */
public record LostPoints(double points, Optional<CourseBehaviour> behaviour, String reason) {}
