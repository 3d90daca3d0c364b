package engineroom.docker;

import java.util.List;

/**
 * A goroutine that makes jobs outside of any handler.
 *
 * @param name what calls name it by
 * @param what the same for readers, with a capital letter
 * @param at the line that begins it
 * @param within the jobs whose handlers begin it, and the goroutines that do
 */
public record Goroutine(String name, String what, SourceLine at, List<String> within) {}
