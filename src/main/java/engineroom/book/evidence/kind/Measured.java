package engineroom.book.evidence.kind;

import engineroom.book.evidence.EvidenceCell;
import engineroom.book.evidence.EvidenceEntry;
import engineroom.book.evidence.EvidencePiece;
import engineroom.book.evidence.EvidenceRow;
import engineroom.book.evidence.Proof;
import engineroom.book.measure.Measurement;
import engineroom.book.words.BookWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What it costs, as far as that was measured.
 *
 * @param prices what was measured
 */
record Measured(List<Price> prices) implements Proof {

  @Override
  public EvidenceRow row(BookWords words) {
    return EvidenceRow.quiet(
        "time",
        words.of("proof.time"),
        prices.isEmpty() ? "" : prices.getFirst().measurement().time(),
        prices.stream().map(price -> entry(price, words)).toList(),
        new EvidenceCell(5, words.of("filter.time"), first(), Math.max(0, prices.size() - 1)));
  }

  private List<EvidencePiece> first() {
    return prices.stream()
        .limit(1)
        .<EvidencePiece>map(
            price -> new EvidencePiece.Source(price.method(), price.measurement().time()))
        .toList();
  }

  private static EvidenceEntry entry(Price price, BookWords words) {
    String costs = price.measurement().time() + ", " + price.measurement().allocation();
    List<EvidencePiece> pieces = new ArrayList<>();
    pieces.add(new EvidencePiece.Source(price.method(), price.subject().toString()));
    pieces.add(new EvidencePiece.Text(costs));
    price
        .original()
        .ifPresent(
            go -> pieces.add(new EvidencePiece.Aside(words.of("measured.original", go.time()))));
    return new EvidenceEntry.Line(List.copyOf(pieces));
  }

  @Override
  public Map<String, Object> data() {
    return Map.of("benchmarks", prices.stream().map(Benchmark::of).toList());
  }

  record Benchmark(
      String name,
      Map<String, String> parameters,
      String file,
      int start,
      double nanos,
      double error,
      double bytes) {
    static Benchmark of(Price price) {
      Measurement measurement = price.measurement();
      return new Benchmark(
          price.subject().benchmark(),
          price.subject().parameters(),
          price.method().file(),
          price.method().start(),
          measurement.nanos(),
          (measurement.high() - measurement.low()) / 2,
          measurement.bytes());
    }
  }
}
