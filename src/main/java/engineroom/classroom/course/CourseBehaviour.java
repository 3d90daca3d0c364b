package engineroom.classroom.course;

/**
 * What the book states.
 *
 * @param id the behaviour's id
 * @param sentence what the engine does
 * @param page where the book has it
 */
public record CourseBehaviour(String id, String sentence, String page) {}
