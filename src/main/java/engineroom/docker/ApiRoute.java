package engineroom.docker;

import java.util.List;

/**
 * A route of docker's API.
 *
 * @param method the HTTP method
 * @param path the path, with its patterns
 * @param at the line of the table of routes
 * @param jobs the jobs that it makes
 * @param throughTheDoor whether it leaves that to {@code Engine.ServeHTTP}
 */
public record ApiRoute(
    String method, String path, SourceLine at, List<String> jobs, boolean throughTheDoor) {}
