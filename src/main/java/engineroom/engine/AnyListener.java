package engineroom.engine;

/**
 * Whether any host of this process has ever had a listener. While none has, a look at this is all
 * that an engine pays for telling nobody; a look at its own host, two steps away, can be measured.
 *
 * <p>A class of its own, since tools that try out threads cannot reach a static field of a record.
 */
final class AnyListener {

  private static boolean listens;

  private AnyListener() {}

  /** From now on somebody may listen. */
  static void listens() {
    listens = true;
  }

  static boolean hasListened() {
    return listens;
  }
}
