package engineroom.book.fact;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * Something that registers jobs.
 *
 * @param name what registers, such as {@code daemon.Daemon.Install}
 * @param at the line that starts it
 * @param goroutine the goroutine that it runs on
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record Installer(String name, Place at, String goroutine) {}
