package engineroom.daemon.api;

import java.util.ArrayList;
import java.util.List;

/** All routes, in the order of {@code api/server/server.go} lines 1329-1384 of docker 1.6.2. */
final class Routes {

  private Routes() {}

  static List<Route> all() {
    List<Route> all = new ArrayList<>();
    get(all, "/_ping", SystemRoutes::ping);
    get(all, "/events", SystemRoutes::events);
    get(all, "/info", SystemRoutes::throughTheDoor);
    get(all, "/version", SystemRoutes::throughTheDoor);
    get(all, "/images/json", ImageRoutes::list);
    get(all, "/images/viz", ImageRoutes::draw);
    get(all, "/images/search", ImageRoutes::search);
    get(all, "/images/get", ImageRoutes::export);
    get(all, "/images/{name:.*}/get", ImageRoutes::export);
    get(all, "/images/{name:.*}/history", ImageRoutes::history);
    get(all, "/images/{name:.*}/json", ImageRoutes::inspect);
    get(all, "/containers/ps", ContainerRoutes::list);
    get(all, "/containers/json", ContainerRoutes::list);
    get(all, "/containers/{name:.*}/export", ContainerRoutes::export);
    get(all, "/containers/{name:.*}/changes", ContainerRoutes::changes);
    get(all, "/containers/{name:.*}/json", ContainerRoutes::inspect);
    get(all, "/containers/{name:.*}/top", ContainerRoutes::top);
    get(all, "/containers/{name:.*}/logs", StreamRoutes::logs);
    get(all, "/containers/{name:.*}/stats", ContainerRoutes::stats);
    get(all, "/containers/{name:.*}/attach/ws", StreamRoutes::attachByWebSocket);
    get(all, "/exec/{id:.*}/json", ExecRoutes::inspect);
    post(all, "/auth", SystemRoutes::logIn);
    post(all, "/commit", ImageRoutes::commit);
    post(all, "/build", ImageRoutes::build);
    post(all, "/images/create", ImageRoutes::create);
    post(all, "/images/load", ImageRoutes::load);
    post(all, "/images/{name:.*}/push", ImageRoutes::push);
    post(all, "/images/{name:.*}/tag", ImageRoutes::tag);
    post(all, "/containers/create", ContainerRoutes::create);
    post(all, "/containers/{name:.*}/kill", ContainerRoutes::kill);
    post(all, "/containers/{name:.*}/pause", ContainerRoutes::pause);
    post(all, "/containers/{name:.*}/unpause", ContainerRoutes::unpause);
    post(all, "/containers/{name:.*}/restart", ContainerRoutes::restart);
    post(all, "/containers/{name:.*}/start", ContainerRoutes::start);
    post(all, "/containers/{name:.*}/stop", ContainerRoutes::stop);
    post(all, "/containers/{name:.*}/wait", ContainerRoutes::await);
    post(all, "/containers/{name:.*}/resize", ContainerRoutes::resize);
    post(all, "/containers/{name:.*}/attach", StreamRoutes::attach);
    post(all, "/containers/{name:.*}/copy", ContainerRoutes::copy);
    post(all, "/containers/{name:.*}/exec", ExecRoutes::create);
    post(all, "/exec/{name:.*}/start", ExecRoutes::start);
    post(all, "/exec/{name:.*}/resize", ExecRoutes::resize);
    post(all, "/containers/{name:.*}/rename", ContainerRoutes::rename);
    all.add(new Route("DELETE", "/containers/{name:.*}", ContainerRoutes::remove));
    all.add(new Route("DELETE", "/images/{name:.*}", ImageRoutes::remove));
    return all;
  }

  private static void get(List<Route> all, String path, RouteHandler handler) {
    all.add(new Route("GET", path, handler));
  }

  private static void post(List<Route> all, String path, RouteHandler handler) {
    all.add(new Route("POST", path, handler));
  }
}
