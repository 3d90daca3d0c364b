package engineroom.book.macro;

import engineroom.book.article.Article;
import engineroom.book.fact.FactCounts;
import engineroom.book.measure.Measurements;
import engineroom.book.source.JavaIndex;
import engineroom.book.upstream.UpstreamTables;
import engineroom.docker.GoFacts;

/**
 * What the book's own words speak of: an inline macro or a block looks its target up here.
 *
 * @param go the original's files
 * @param port the port's members
 * @param tests the tests' members
 * @param measurements what was measured
 * @param counts what was counted in docker
 * @param article the article's claims
 * @param upstream the original's tests
 */
public record MacroTargets(
    GoFacts go,
    JavaIndex port,
    JavaIndex tests,
    Measurements measurements,
    FactCounts counts,
    Article article,
    UpstreamTables upstream) {

  /** Whether each is the same object as there: then all words mean what they meant. */
  public boolean isSameAs(MacroTargets other) {
    return go == other.go
        && port == other.port
        && tests == other.tests
        && measurements == other.measurements
        && counts == other.counts
        && article == other.article
        && upstream == other.upstream;
  }
}
