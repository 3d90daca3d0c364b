package engineroom.book.macro;

import engineroom.book.article.ArticleVerdictTable;
import engineroom.book.material.BookMaterial;
import engineroom.book.measure.SpeedClaim;
import engineroom.book.source.Pom;
import engineroom.book.upstream.StatedBehaviour;
import engineroom.files.Problems;
import java.util.List;
import org.asciidoctor.extension.JavaExtensionRegistry;

/** The words of the book that every edition understands alike, registered for one reading. */
public final class SharedMacros {

  private final BookMaterial material;
  private final Problems problems;
  private final ClaimBlock claims;
  private final DeferredBlock verdicts;
  private final DeferredBlock originals;
  private final DeferredBlock records;

  public SharedMacros(
      JavaExtensionRegistry registry,
      BookMaterial material,
      BlockLocations places,
      Problems problems) {
    this.material = material;
    this.problems = problems;
    claims = new ClaimBlock(material.article(), places, problems);
    verdicts = new DeferredBlock("verdicts", places, problems);
    originals = new DeferredBlock("upstream", places, problems);
    records = new DeferredBlock("recorded", places, problems);
    registry
        .inlineMacro(new GoMacro(material.go(), places, problems))
        .inlineMacro(new TestMacro(material.tests(), places, problems))
        .inlineMacro(new PomMacro(new Pom(places.project()), places, problems))
        .inlineMacro(new FactMacro(material.counts(), places, problems))
        .inlineMacro(new MeasuredMacro(material.measurements(), places, problems))
        .block(claims)
        .blockMacro(new PredictMacro(material.engines(), places, problems))
        .blockMacro(new StepsMacro(material.scripts(), places, problems))
        .blockMacro(verdicts)
        .blockMacro(originals)
        .blockMacro(records)
        .includeProcessor(new OutwardIncludes(places, problems));
    for (SpeedClaim claim : SpeedClaim.values()) {
      registry.inlineMacro(new ClaimMacro(claim, material.measurements(), places, problems));
    }
  }

  /** Fills what can be written only when the whole book has been read. */
  public void fillLate(List<StatedBehaviour> stated) {
    material.article().reportMissing(claims.claims(), problems);
    verdicts.fill(all -> ArticleVerdictTable.lines(material.article(), claims.claims()));
    originals.fill(table -> material.upstream().lines(table, stated));
    records.fill(table -> material.records().lines(table, stated.size()));
  }
}
