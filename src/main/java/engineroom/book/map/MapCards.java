package engineroom.book.map;

import engineroom.book.evidence.Evidence;
import engineroom.book.evidence.EvidenceEntry;
import engineroom.book.words.BookWords;
import engineroom.docker.GoFacts;
import engineroom.docker.GoRange;
import engineroom.docker.SourceLine;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which cards name the lines of a function of docker, or the method that models it. */
final class MapCards {

  private final GoFacts go;
  private final Map<String, List<GoRange>> ranges = new LinkedHashMap<>();
  private final Map<String, Set<String>> methods = new LinkedHashMap<>();

  MapCards(GoFacts go, Collection<Evidence> evidence, BookWords words) {
    this.go = go;
    for (Evidence one : evidence) {
      List<EvidenceEntry> entries =
          one.rows(words).stream().flatMap(row -> row.entries().stream()).toList();
      ranges.put(
          one.id(),
          entries.stream()
              .filter(EvidenceEntry.Original.class::isInstance)
              .map(entry -> ((EvidenceEntry.Original) entry).range())
              .toList());
      methods.put(
          one.id(),
          entries.stream()
              .filter(EvidenceEntry.Port.class::isInstance)
              .map(entry -> ((EvidenceEntry.Port) entry).member().label())
              .collect(Collectors.toSet()));
    }
  }

  /**
   * The ids of such cards, in the order of the book.
   *
   * @param at a line of the file in which the function stands
   * @param function its name, with its type where it has one
   * @param method what chapters call the method that models it; empty where there is none
   */
  List<String> of(SourceLine at, String function, String method) {
    return ranges.keySet().stream()
        .filter(id -> names(id, at.path(), function) || modelled(id, method))
        .toList();
  }

  private boolean names(String id, String path, String function) {
    return ranges.getOrDefault(id, List.of()).stream()
        .filter(range -> range.file().equals(path.replaceFirst("^engine/", "")))
        .anyMatch(range -> go.symbols(range).contains(function));
  }

  private boolean modelled(String id, String method) {
    return methods.getOrDefault(id, Set.of()).contains(method);
  }
}
