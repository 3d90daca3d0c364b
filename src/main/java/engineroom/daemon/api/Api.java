package engineroom.daemon.api;

/** What answers requests behind a door: the {@code http.Handler} of {@code ServeApi}. */
@FunctionalInterface
public interface Api {

  /**
   * Answers one request, on the thread of its client. When it returns, the answer is complete.
   *
   * @param request what was asked
   * @param reply takes the answer; nothing said is an answer too, 200 and empty
   */
  void serve(ApiRequest request, ApiReply reply);
}
