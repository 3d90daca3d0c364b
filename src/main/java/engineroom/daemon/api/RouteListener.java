package engineroom.daemon.api;

/** Hears which requests take which route, on the thread that serves them. */
public interface RouteListener {

  /** Hears, and does nothing about it. */
  RouteListener NOBODY =
      new RouteListener() {
        @Override
        public void begun(String route, ApiRequest request) {}

        @Override
        public void ended(String route, ApiRequest request, int status) {}
      };

  /**
   * A request has found its route, whose function begins next.
   *
   * @param route method and path as docker registers them: {@code POST /containers/{name:.*}/start}
   */
  void begun(String route, ApiRequest request);

  /**
   * The function has returned.
   *
   * @param status what it has answered; 200 where it has said nothing
   */
  void ended(String route, ApiRequest request, int status);
}
