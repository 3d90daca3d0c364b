package engineroom.engine;

/**
 * Hears what engines do, as they do it. The original tells by its log lines alone.
 *
 * <p>It is called by the thread that does the thing, before that thread goes on, and so by several
 * at once; of one thread it hears everything in order. It must not throw: an engine does not guard
 * itself against that. Where nobody listens, no event is made.
 */
@FunctionalInterface
public interface EngineListener {

  /**
   * Something has happened.
   *
   * @param event what
   */
  void happened(EngineEvent event);
}
