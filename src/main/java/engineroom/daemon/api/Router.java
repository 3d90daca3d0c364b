package engineroom.daemon.api;

import engineroom.engine.Engine;
import engineroom.engine.EngineException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the function for a request and tells what went wrong in it. Models {@code createRouter} and
 * {@code makeHttpHandler}, {@code api/server/server.go} lines 1270-1414 of docker 1.6.2.
 */
final class Router implements Api {

  private static final int OK = 200;

  private final Engine eng;
  private final System.Logger log;
  private final boolean logging;
  private final RouteListener listener;
  private final List<Compiled> routes = new ArrayList<>();

  private record Compiled(Route route, Pattern pattern) {}

  /**
   * A router.
   *
   * @param eng runs the jobs
   * @param log is told of requests and errors
   * @param logging whether of requests too
   * @param listener hears of the routes
   */
  Router(Engine eng, System.Logger log, boolean logging, RouteListener listener) {
    this.listener = listener;
    this.eng = eng;
    this.log = log;
    this.logging = logging;
    for (Route route : Routes.all()) {
      routes.add(new Compiled(route, route.pattern()));
    }
  }

  @Override
  public void serve(ApiRequest request, ApiReply reply) {
    try {
      if (request.method().equals("OPTIONS")) {
        reply.writeHeader(200);
        return;
      }
      for (Compiled each : routes) {
        Matcher matcher = each.pattern().matcher(request.path());
        if (each.route().method().equals(request.method()) && matcher.matches()) {
          serve(each, matcher, request, reply);
          return;
        }
      }
      HttpErrors.answer(reply, "404 page not found", 404);
    } catch (IOException gone) {
      // the client has left, and nobody waits for its answer
    }
  }

  private void serve(Compiled found, Matcher matcher, ApiRequest request, ApiReply reply)
      throws IOException {
    String route = found.route().method() + " " + found.route().path();
    listener.begun(route, request);
    try {
      serve(found.route(), matcher, request, reply);
    } finally {
      listener.ended(route, request, reply.status() == 0 ? OK : reply.status());
    }
  }

  private void serve(Route route, Matcher matcher, ApiRequest request, ApiReply reply)
      throws IOException {
    if (logging) {
      log.log(System.Logger.Level.INFO, request.method() + " " + request.uri());
    }
    String wanted = matcher.group("version");
    ApiVersion version = wanted == null ? ApiVersion.CURRENT : new ApiVersion(wanted);
    if (version.compareTo(ApiVersion.CURRENT) > 0) {
      HttpErrors.answer(
          reply,
          "client and server don't have same version (client : "
              + version
              + ", server: "
              + ApiVersion.CURRENT
              + ")",
          404);
      return;
    }
    try {
      route.handler().handle(new Call(eng, version, request, reply, route.nameIn(matcher)));
    } catch (EngineException | IOException e) {
      String message = String.valueOf(e.getMessage());
      log.log(
          System.Logger.Level.ERROR,
          "Handler for " + route.method() + " " + route.path() + " returned error: " + message);
      HttpErrors.answer(reply, message, HttpErrors.status(message));
    }
  }
}
