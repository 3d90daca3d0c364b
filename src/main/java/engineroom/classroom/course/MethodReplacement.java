package engineroom.classroom.course;

/**
 * Another version of a method.
 *
 * @param member which method, as {@code Engine#register}
 * @param source its declaration and its body
 * @param line the line in its file where that begins
 */
public record MethodReplacement(String member, String source, int line) {}
