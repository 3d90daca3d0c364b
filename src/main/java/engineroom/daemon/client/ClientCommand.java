package engineroom.daemon.client;

/** One of docker's commands. */
@FunctionalInterface
interface ClientCommand {

  /**
   * Runs it to its end.
   *
   * @throws ClientException if it exits with another status than 0
   */
  void run(Invocation it) throws ClientException;
}
