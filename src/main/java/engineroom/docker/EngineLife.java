package engineroom.docker;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The life of docker's engine: what changed it, and every name that was ever released with it.
 *
 * @param turns its turning points, the oldest first
 * @param names all names, the oldest first
 */
public record EngineLife(List<TurningPoint> turns, List<EngineName> names) {

  /** The days on which the names of the last release left the main line, the first day first. */
  public List<RemovalDay> removal() {
    TreeMap<LocalDate, List<EngineName>> days = new TreeMap<>();
    for (EngineName name : names) {
      if (name.left() != null) {
        days.computeIfAbsent(name.left().day(), day -> new ArrayList<>()).add(name);
      }
    }
    int left = days.values().stream().mapToInt(List::size).sum();
    List<RemovalDay> removal = new ArrayList<>();
    for (LocalDate day : days.keySet()) {
      List<EngineName> gone = days.get(day);
      gone.sort(Comparator.comparing(EngineName::name));
      left -= gone.size();
      removal.add(new RemovalDay(day, List.copyOf(gone), left));
    }
    return removal;
  }

  /** How many names the main line had left when a day was over. */
  public int leftAfter(LocalDate day) {
    return (int)
        names.stream().filter(one -> one.left() != null && one.left().day().isAfter(day)).count();
  }

  /**
   * Where this does not agree with the releases, if anywhere: each release has as many names as are
   * in it from their first to their last, and those of the last release, and no others, have left.
   */
  public Optional<String> fault(List<EngineRelease> releases) {
    List<String> order = releases.stream().map(EngineRelease::release).toList();
    for (EngineName name : names) {
      int first = order.indexOf(name.first());
      int last = order.indexOf(name.last());
      if (first < 0 || last < first) {
        return Optional.of(
            name.name()
                + " is in no release from "
                + name.first()
                + " to "
                + name.last()
                + ": name two releases of history.json, the older one first");
      }
      if ((name.left() != null) != (last == order.size() - 1)) {
        return Optional.of(
            name.name()
                + ", last seen in "
                + name.last()
                + ": a name of the last release, and only such a one, says how it left");
      }
    }
    for (int i = 0; i < order.size(); i++) {
      int release = i;
      long counted =
          names.stream()
              .filter(name -> order.indexOf(name.first()) <= release)
              .filter(name -> order.indexOf(name.last()) >= release)
              .count();
      if (!names.isEmpty() && counted != releases.get(i).jobs()) {
        return Optional.of(
            order.get(i)
                + " has "
                + counted
                + " names here and "
                + releases.get(i).jobs()
                + " in history.json: count both again at the same tag");
      }
    }
    return Optional.empty();
  }
}
