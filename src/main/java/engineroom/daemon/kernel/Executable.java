package engineroom.daemon.kernel;

import java.util.List;

/**
 * A program that has been found, and what it is called with.
 *
 * @param program what runs
 * @param argv its name, then its arguments
 */
public record Executable(Program program, List<String> argv) {}
