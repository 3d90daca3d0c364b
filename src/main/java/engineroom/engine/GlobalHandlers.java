package engineroom.engine;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * Handlers that are registered before there is an engine; every new engine copies them.
 *
 * <p>Ports the package-level {@code globalHandlers}, {@code Register} and {@code unregister},
 * {@code engine.go} lines 26-43. Java cannot give one name to a method of the package and to a
 * method of the engine, so the package's table is an object here. Like the original it has no lock.
 */
public final class GlobalHandlers {

  /** The table of this process, which {@link Host#ofTheMachine} hands to every engine. */
  public static final GlobalHandlers OF_THE_PROCESS = new GlobalHandlers();

  private final Map<String, Handler> handlers = new LinkedHashMap<>();

  /**
   * Registers a handler for all engines to come. Engines that exist keep what they have.
   *
   * @param name any text, the empty one too
   * @param handler may be null: it takes the name all the same
   * @throws EngineException if the name is taken
   */
  public void register(String name, Handler handler) throws EngineException {
    if (handlers.containsKey(name)) {
      throw new EngineException("Can't overwrite global handler for command " + name);
    }
    handlers.put(name, handler);
  }

  /**
   * Takes a name away again; an unknown one is no error. Only tests did this in the original, where
   * it is not exported.
   *
   * @param name the name
   */
  public void unregister(String name) {
    handlers.remove(name);
  }

  void forEach(BiConsumer<String, Handler> action) {
    handlers.forEach(action);
  }
}
