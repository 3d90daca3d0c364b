package engineroom.daemon.api;

import engineroom.engine.EngineException;
import java.io.IOException;

/** The function behind a route: {@code HttpApiFunc} of docker 1.6.2. */
@FunctionalInterface
interface RouteHandler {

  /**
   * Answers a call.
   *
   * @throws EngineException with what the client is to be told; its words decide on the status
   * @throws IOException if the client has left, or what it sends cannot be read
   */
  void handle(Call call) throws EngineException, IOException;
}
