package engineroom.docker;

import java.util.List;

/**
 * A job that docker registers.
 *
 * @param name its name
 * @param module the folder that its handler lives in
 * @param handler the function that runs it
 * @param installer what registers it
 * @param at the handler's first line
 * @param arguments what the handler does with its arguments: {@code counted}, {@code taken} without
 *     counting, or {@code ignored}
 * @param setButNotRead keys of the environment that a caller sets and the handler never reads
 * @param readButNotSet keys that the handler reads and no caller sets
 */
public record RegisteredJob(
    String name,
    String module,
    String handler,
    String installer,
    SourceLine at,
    String arguments,
    List<String> setButNotRead,
    List<String> readButNotSet) {}
