package engineroom.docker;

/**
 * A function or method of the original.
 *
 * @param name its name, with its type where it has one: {@code Engine.Register}
 * @param range the lines that it stands on
 */
public record GoFunction(String name, GoRange range) {}
