package engineroom.book.page;

import engineroom.book.text.Chapter;
import engineroom.book.text.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The pages in the order of reading: what comes before the chapters, the chapters, the appendices,
 * and at their end what the book makes by itself.
 *
 * @param stops the pages
 */
record Outline(List<Stop> stops) {

  static Outline of(List<Chapter> chapters) {
    List<Stop> stops = new ArrayList<>();
    chapters.forEach(chapter -> stops.add(Stop.of(chapter)));
    stops.add(new Stop(BehavioursPage.PATH, Part.APPENDICES, "", BehavioursPage.TITLE));
    return new Outline(List.copyOf(stops));
  }

  List<Stop> of(Part part) {
    return stops.stream().filter(stop -> stop.part() == part).toList();
  }

  Optional<Stop> at(String path) {
    return stops.stream().filter(stop -> stop.path().equals(path)).findFirst();
  }

  /** The page some steps before or after another, if there is one. */
  Optional<Stop> from(Stop stop, int steps) {
    int place = stops.indexOf(stop) + steps;
    boolean inside = place >= 0 && place < stops.size();
    return inside ? Optional.of(stops.get(place)) : Optional.empty();
  }
}
