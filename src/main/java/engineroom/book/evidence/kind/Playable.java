package engineroom.book.evidence.kind;

import engineroom.book.evidence.EvidenceCell;
import engineroom.book.evidence.EvidenceEntry;
import engineroom.book.evidence.EvidencePiece;
import engineroom.book.evidence.EvidenceRow;
import engineroom.book.evidence.Proof;
import engineroom.book.steps.StepsScript;
import engineroom.book.words.BookWords;
import java.util.List;
import java.util.Map;

/**
 * What readers can run to see it.
 *
 * @param scripts the scripts, by name
 */
record Playable(List<StepsScript> scripts) implements Proof {

  @Override
  public EvidenceRow row(BookWords words) {
    return EvidenceRow.quiet(
        "scripts",
        words.of("proof.scripts"),
        scripts.isEmpty() ? "" : words.counted("proof.scripts", scripts.size()),
        scripts.stream().map(Playable::entry).toList(),
        new EvidenceCell(
            7,
            words.of("filter.scripts"),
            scripts.stream().limit(1).map(Playable::piece).toList(),
            Math.max(0, scripts.size() - 1)));
  }

  private static EvidenceEntry entry(StepsScript script) {
    return new EvidenceEntry.Line(List.of(piece(script)));
  }

  private static EvidencePiece piece(StepsScript script) {
    return new EvidencePiece.Script(script.address(), script.title());
  }

  @Override
  public Map<String, Object> data() {
    return Map.of("scripts", scripts.stream().map(StepsScript::name).toList());
  }
}
