package engineroom.book.text;

import engineroom.book.article.VerdictTable;
import engineroom.book.measure.Claim;
import engineroom.book.source.Pom;
import engineroom.book.source.Problems;
import engineroom.book.upstream.Stated;
import java.util.List;
import org.asciidoctor.extension.JavaExtensionRegistry;

/** The words of the book that every edition understands alike, registered for one reading. */
final class Words {

  private final Vocabulary vocabulary;
  private final Problems problems;
  private final ClaimBlock claims;
  private final LateText verdicts;
  private final LateText originals;

  Words(JavaExtensionRegistry registry, Vocabulary vocabulary, Places places, Problems problems) {
    this.vocabulary = vocabulary;
    this.problems = problems;
    claims = new ClaimBlock(vocabulary.article(), places, problems);
    verdicts = new LateText("verdicts", places, problems);
    originals = new LateText("upstream", places, problems);
    registry
        .inlineMacro(new GoMacro(vocabulary.go(), places, problems))
        .inlineMacro(new TestMacro(vocabulary.tests(), places, problems))
        .inlineMacro(new PomMacro(new Pom(places.project()), places, problems))
        .inlineMacro(new FactMacro(vocabulary.counts(), places, problems))
        .inlineMacro(new MeasuredMacro(vocabulary.measurements(), places, problems))
        .block(claims)
        .blockMacro(new PredictMacro(places, problems))
        .blockMacro(verdicts)
        .blockMacro(originals);
    for (Claim claim : Claim.values()) {
      registry.inlineMacro(new ClaimMacro(claim, vocabulary.measurements(), places, problems));
    }
  }

  /** Fills what can be written only when the whole book has been read. */
  void fillLate(List<Stated> stated) {
    vocabulary.article().reportMissing(claims.claims(), problems);
    verdicts.fill(all -> VerdictTable.lines(vocabulary.article(), claims.claims()));
    originals.fill(table -> vocabulary.upstream().lines(table, stated));
  }
}
