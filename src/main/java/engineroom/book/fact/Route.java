package engineroom.book.fact;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
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
@JsonIgnoreProperties(ignoreUnknown = true)
record Route(String method, String path, Place at, List<String> jobs, boolean throughTheDoor) {}
