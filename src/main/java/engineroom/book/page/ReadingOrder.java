package engineroom.book.page;

import engineroom.book.text.BookPart;
import engineroom.book.text.Chapter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The pages in the order of reading: what comes before the chapters, the chapters, the appendices,
 * and at their end what the book makes by itself.
 *
 * @param stops the pages
 */
record ReadingOrder(List<ReadingStop> stops) {

  /**
   * The order of reading.
   *
   * @param made what the book makes by itself
   */
  static ReadingOrder of(List<Chapter> chapters, List<ReadingStop> made) {
    List<ReadingStop> stops = new ArrayList<>();
    chapters.forEach(chapter -> stops.add(ReadingStop.of(chapter)));
    stops.addAll(made);
    return new ReadingOrder(List.copyOf(stops));
  }

  List<ReadingStop> of(BookPart part) {
    return stops.stream().filter(stop -> stop.part() == part).toList();
  }

  Optional<ReadingStop> at(String path) {
    return stops.stream().filter(stop -> stop.path().equals(path)).findFirst();
  }

  /** The page some steps before or after another, if there is one. */
  Optional<ReadingStop> from(ReadingStop stop, int steps) {
    int place = stops.indexOf(stop) + steps;
    boolean inside = place >= 0 && place < stops.size();
    return inside ? Optional.of(stops.get(place)) : Optional.empty();
  }
}
