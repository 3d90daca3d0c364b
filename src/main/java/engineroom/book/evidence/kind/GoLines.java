package engineroom.book.evidence.kind;

import engineroom.book.evidence.EvidenceCell;
import engineroom.book.evidence.EvidenceEntry;
import engineroom.book.evidence.EvidencePiece;
import engineroom.book.evidence.EvidenceRow;
import engineroom.book.evidence.Proof;
import engineroom.book.words.BookWords;
import engineroom.docker.GoRange;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The lines of the original that do it.
 *
 * @param places the lines, in the author's order
 */
record GoLines(List<Place> places) implements Proof {

  /**
   * Lines of the original.
   *
   * @param address where they can be read
   * @param symbols what is declared there
   */
  record Place(GoRange range, String address, List<String> symbols) {}

  @Override
  public EvidenceRow row(BookWords words) {
    return EvidenceRow.quiet(
        "go",
        words.of("proof.go"),
        places.isEmpty() ? "" : gist(places.getFirst().range()),
        places.stream().map(GoLines::entry).toList(),
        new EvidenceCell(1, "", places.stream().map(GoLines::piece).toList(), 0));
  }

  private static String gist(GoRange first) {
    return first.file() + " " + first.lines().replaceFirst("\\w+ ", "");
  }

  private static EvidenceEntry entry(Place place) {
    return new EvidenceEntry.Original(place.range(), place.address(), place.symbols());
  }

  private static EvidencePiece piece(Place place) {
    return new EvidencePiece.Original(place.range());
  }

  @Override
  public Map<String, Object> data() {
    List<GoRange> ranges = places.stream().map(Place::range).toList();
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("go", ranges.isEmpty() ? null : ranges.getFirst());
    data.put("allGo", ranges);
    return data;
  }
}
