package engineroom.docker;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of docker that makes a job.
 *
 * @param at the line
 * @param function the function that it stands in
 * @param module the folder that it lies in
 * @param job the job's name; null where it is known only at run time
 * @param within the jobs whose handlers come to this line, and the goroutines that do; none for the
 *     function of a route, and where nobody comes
 * @param failure what becomes of the job's failure
 * @param then what else is to be said of that, if anything
 * @param override who sets {@code overrideShutdown}
 */
public record JobCall(
    SourceLine at,
    String function,
    String module,
    @Nullable String job,
    List<String> within,
    CallFailure failure,
    @Nullable String then,
    ShutdownOverride override) {}
