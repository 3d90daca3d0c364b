package engineroom.book.evidence;

import engineroom.book.evidence.EvidenceRow.Tone;
import engineroom.book.source.JavaMember;
import engineroom.book.statement.Sentence;
import engineroom.book.statement.Statement;
import engineroom.book.words.BookWords;
import engineroom.files.Location;
import engineroom.files.Problems;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A kind of evidence that the book does not have: all that it takes to have one is here. */
public record SeenRaces(String behaviour, int lost) implements Proof {

  private static final JavaMember WALK =
      new JavaMember("Walk.java", "Walk", "Walk", "walk", List.of(), 1, 1, 1, List.of());

  /** Finds them. */
  public record Collector(int lost) implements ProofCollector {
    @Override
    public Proof proof(Behaviour behaviour) {
      return new SeenRaces(behaviour.id(), lost);
    }
  }

  /** A behaviour that this many interleavings break, and one statement of it. */
  public static Evidence evidence(int lost) {
    Location place = new Location("03-c.adoc", 7);
    Statement statement =
        new Statement("a", "03-c", BookWords.ENGLISH, Sentence.of("It holds."), place);
    return new Linker(List.of(new Collector(lost)), new Problems())
        .link(List.of(new Behaviour("a", null, null, place)), List.of(statement))
        .get("a");
  }

  @Override
  public EvidenceRow row(BookWords words) {
    List<EvidencePiece> pieces =
        List.of(
            new EvidencePiece.Text("Walked by"),
            new EvidencePiece.Source(WALK, "Walk.walk"),
            new EvidencePiece.Code("seed 7"),
            new EvidencePiece.Aside("seen twice"));
    return new EvidenceRow(
        "races",
        "Races",
        (924 - lost) + " of 924",
        lost == 0 ? Tone.FINE : Tone.MISSING,
        lost == 0 ? "" : lost + " interleavings break it",
        List.of(new EvidenceEntry.Line(pieces)),
        new EvidenceCell(9, "walked", List.of(new EvidencePiece.Text("924 walked")), 2));
  }

  @Override
  public Map<String, Object> data() {
    return Map.of("races", 924);
  }

  @Override
  public Optional<String> complaint() {
    return lost == 0
        ? Optional.empty()
        : Optional.of("behaviour '%s' is lost in %d interleavings".formatted(behaviour, lost));
  }
}
