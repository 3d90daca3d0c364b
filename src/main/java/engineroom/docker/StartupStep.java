package engineroom.docker;

/**
 * Something that docker does when it starts.
 *
 * @param at the line
 * @param goroutine the goroutine that does it
 * @param step what it does, with code between back quotes
 * @param registers how many jobs that registers
 * @param brief whether the short story tells it too, that of the engine alone
 */
public record StartupStep(
    SourceLine at, String goroutine, String step, int registers, boolean brief) {}
