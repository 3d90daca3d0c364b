package engineroom.docker;

/**
 * Something that registers jobs.
 *
 * @param name what registers, such as {@code daemon.Daemon.Install}
 * @param at the line that starts it
 * @param goroutine the goroutine that it runs on
 */
public record JobInstaller(String name, SourceLine at, String goroutine) {}
