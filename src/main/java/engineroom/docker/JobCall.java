package engineroom.docker;

import org.jspecify.annotations.Nullable;

/**
 * A line of docker that makes a job.
 *
 * @param at the line
 * @param module the folder that it lies in
 * @param job the job's name; null where it is known only at run time
 */
public record JobCall(SourceLine at, String module, @Nullable String job) {}
