package engineroom.daemon.client;

/**
 * Takes text, and may have to wait for its turn. Not a {@link java.util.function.Consumer}: in a
 * page whatever calls one would have to be ready to wait then, every list among it.
 */
@FunctionalInterface
public interface TextTaker {

  /**
   * Takes some more.
   *
   * @param text a line without its end, or a piece of a stream
   */
  void take(String text);
}
