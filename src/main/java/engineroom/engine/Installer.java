package engineroom.engine;

/**
 * A module that registers its handlers by itself when it is given an engine.
 *
 * <p>Ports {@code Installer}, {@code engine.go} lines 20-22.
 */
@FunctionalInterface
public interface Installer {

  /**
   * Registers this module's handlers.
   *
   * @param eng the engine to register them with
   * @throws EngineException if a handler cannot be registered
   */
  void install(Engine eng) throws EngineException;
}
