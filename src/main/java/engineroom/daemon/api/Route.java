package engineroom.daemon.api;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A route of the API.
 *
 * @param method the HTTP method
 * @param path the path without the version; {@code {name:.*}} stands for anything
 * @param handler answers
 */
record Route(String method, String path, RouteHandler handler) {

  private static final String VERSION = "(?:/v(?<version>[0-9.]+))?";

  Pattern pattern() {
    return Pattern.compile(VERSION + path.replaceFirst("\\{\\w+:\\.\\*}", "(?<name>.*)"));
  }

  /** What a path names, given that this route's pattern fits it; null where it names nothing. */
  String nameIn(Matcher matcher) {
    return path.indexOf('{') < 0 ? null : matcher.group("name");
  }
}
