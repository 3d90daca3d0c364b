package engineroom.engine.http;

/** Answers requests: what {@code http.Handler} is in Go. */
@FunctionalInterface
public interface Service {

  /**
   * Answers one request, on a thread of its client's.
   *
   * @param request what was asked
   * @param reply takes the answer; nothing said is an answer too, 200 and empty
   */
  void serve(Request request, Reply reply);
}
