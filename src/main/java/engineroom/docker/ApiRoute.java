package engineroom.docker;

import java.util.List;

/**
 * A route of docker's API.
 *
 * @param method the HTTP method
 * @param path the path, with its patterns
 * @param at the line of the table of routes
 * @param handler the function that serves it
 * @param jobs the jobs that it makes
 * @param throughTheDoor whether it leaves that to {@code Engine.ServeHTTP}
 */
public record ApiRoute(
    String method,
    String path,
    SourceLine at,
    String handler,
    List<String> jobs,
    boolean throughTheDoor) {

  /** The method and the path, as the table of routes has them. */
  public String name() {
    return (method + " " + path).strip();
  }

  /** The same for readers: without what a pattern may match, and with a word for any path. */
  public String spoken() {
    return method + " " + (path.isEmpty() ? "(any path)" : path.replaceAll(":[^}]*}", "}"));
  }
}
