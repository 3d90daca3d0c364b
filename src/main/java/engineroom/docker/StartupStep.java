package engineroom.docker;

/**
 * Something that docker does with its engine when it starts.
 *
 * @param at the line
 * @param goroutine the goroutine that does it
 * @param step what it does, with code between back quotes
 * @param registers how many jobs that registers
 */
public record StartupStep(SourceLine at, String goroutine, String step, int registers) {}
