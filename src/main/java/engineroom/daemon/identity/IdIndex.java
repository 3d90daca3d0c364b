package engineroom.daemon.identity;

import engineroom.engine.EngineException;
import java.util.TreeSet;

/** Finds an id by its beginning, as long as no other id begins so. */
public final class IdIndex {

  private final TreeSet<String> ids = new TreeSet<>();

  /** Takes an id in. */
  public synchronized void add(String id) {
    ids.add(id);
  }

  /** Forgets an id. */
  public synchronized void remove(String id) {
    ids.remove(id);
  }

  /**
   * The only id that begins so.
   *
   * @throws EngineException if there is none, or more than one, or no beginning is given
   */
  public synchronized String get(String beginning) throws EngineException {
    if (beginning.isEmpty()) {
      throw new EngineException("Prefix can't be empty");
    }
    String id = ids.ceiling(beginning);
    if (id == null || !id.startsWith(beginning)) {
      throw new EngineException("no such id: " + beginning);
    }
    String next = ids.higher(id);
    if (next != null && next.startsWith(beginning)) {
      throw new EngineException("Multiple IDs found with provided prefix");
    }
    return id;
  }
}
