package engineroom.docker;

import org.jspecify.annotations.Nullable;

/**
 * A name under which releases of docker register a handler.
 *
 * @param name the name
 * @param first the first release that has it
 * @param last the last one
 * @param left how it left the main line, if the last release with an engine still has it
 */
public record EngineName(String name, String first, String last, @Nullable Departure left) {}
