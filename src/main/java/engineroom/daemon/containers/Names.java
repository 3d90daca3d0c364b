package engineroom.daemon.containers;

import engineroom.daemon.identity.RandomIds;
import engineroom.engine.EngineException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What containers are called: a path each, {@code /web}, and {@code /web/db} for the one that the
 * first calls its {@code db}. Stands for the database of {@code pkg/graphdb} in docker 1.6.2.
 */
final class Names {

  private static final String VALID = "[a-zA-Z0-9_.-]";
  private static final int TRIES = 6;
  private static final int MOST_OF_A_SUFFIX = 10;

  private static final String[] MOODS = {
    "calm", "clever", "distant", "eager", "even", "gentle", "keen", "loud", "mellow", "nimble",
    "patient", "quiet", "steady", "sunny", "swift", "wary"
  };
  private static final String[] ENGINEERS = {
    "ada",
    "bessemer",
    "brunel",
    "carnot",
    "diesel",
    "faraday",
    "fulton",
    "lovelace",
    "maudslay",
    "newcomen",
    "otto",
    "papin",
    "rankine",
    "savery",
    "trevithick",
    "watt"
  };

  private final RandomIds ids;
  private final TreeMap<String, String> owners = new TreeMap<>();

  Names(RandomIds ids) {
    this.ids = ids;
  }

  /** A name with its slash in front. */
  static String full(String name) {
    return name.startsWith("/") ? name : "/" + name;
  }

  /**
   * Gives a container a name.
   *
   * @return the name with its slash
   * @throws EngineException if it is none, or is taken
   */
  synchronized String reserve(String id, String name) throws EngineException {
    if (!name.matches("/?" + VALID + "+")) {
      throw new EngineException(
          "Invalid container name (" + name + "), only " + VALID + " are allowed");
    }
    String full = full(name);
    String owner = owners.putIfAbsent(full, id);
    if (owner != null) {
      throw new EngineException(
          "Conflict. The name \""
              + full.substring(1)
              + "\" is already in use by container "
              + RandomIds.shortened(owner)
              + ". You have to delete (or rename) that container to be able to reuse that name.");
    }
    return full;
  }

  /** Makes up a name that is free. */
  synchronized String generate(String id) {
    for (int tries = 0; tries < TRIES; tries++) {
      String name =
          "/" + MOODS[ids.below(MOODS.length)] + "_" + ENGINEERS[ids.below(ENGINEERS.length)];
      if (tries > 0) {
        name += ids.below(MOST_OF_A_SUFFIX);
      }
      if (owners.putIfAbsent(name, id) == null) {
        return name;
      }
    }
    String name = "/" + RandomIds.shortened(id);
    owners.put(name, id);
    return name;
  }

  /** The container of a name; null for none. */
  synchronized String owner(String name) {
    return owners.get(full(name));
  }

  /** Lets one container call another by a name of its own. */
  synchronized void link(String parent, String alias, String childId) {
    owners.putIfAbsent(parent + "/" + alias, childId);
  }

  /** Forgets a name, and all below it. */
  synchronized void delete(String name) {
    String full = full(name);
    owners.remove(full);
    owners.subMap(full + "/", full + "0").clear();
  }

  /** Forgets all names of a container. */
  synchronized void purge(String id) {
    new ArrayList<>(owners.keySet())
        .forEach(
            name -> {
              if (id.equals(owners.get(name))) {
                delete(name);
              }
            });
  }

  /** All names of a container, sorted. */
  synchronized List<String> of(String id) {
    List<String> names = new ArrayList<>();
    owners.forEach(
        (name, owner) -> {
          if (owner.equals(id)) {
            names.add(name);
          }
        });
    return names;
  }

  /** What a container calls others: their ids by the names with the path in front. */
  synchronized Map<String, String> children(String name) {
    return new LinkedHashMap<>(owners.subMap(full(name) + "/", full(name) + "0"));
  }
}
