package engineroom.book.map;

import engineroom.docker.ApiRoute;
import engineroom.docker.JobCall;
import java.util.Locale;

/** What things on the map are called in addresses. */
final class MapId {

  private MapId() {}

  static String ofJob(String name) {
    return "job-" + name;
  }

  static String ofModule(String name) {
    return "module-" + plain(name);
  }

  static String ofGoroutine(String name) {
    return "goroutine-" + plain(name);
  }

  static String ofRoute(ApiRoute route) {
    return "route-" + plain(route.spoken());
  }

  static String ofCall(JobCall call) {
    return "call-" + plain(call.at().toString());
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
  }
}
