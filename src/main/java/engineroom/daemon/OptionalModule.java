package engineroom.daemon;

import java.util.Locale;

/** A module that a small docker can be started without, to see who misses it. */
public enum OptionalModule {
  /** Jobs {@code events}, {@code log} and {@code subscribers_count}. */
  EVENTS,
  /** Jobs {@code auth}, {@code search} and three that others ask. */
  REGISTRY,
  /** Job {@code init_networkdriver}, without which no daemon comes up. */
  BRIDGE,
  /** The jobs that have to do with images. */
  GRAPH,
  /** Jobs {@code trust_key_check} and {@code trust_update_base}. */
  TRUST,
  /** Jobs {@code build} and {@code build_config}. */
  BUILDER;

  /**
   * The module of a name.
   *
   * @param name such as {@code events}
   * @throws IllegalArgumentException if there is none
   */
  public static OptionalModule named(String name) {
    for (OptionalModule each : values()) {
      if (each.toString().equals(name)) {
        return each;
      }
    }
    throw new IllegalArgumentException("there is no module " + name);
  }

  /** Its name, in small letters. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
