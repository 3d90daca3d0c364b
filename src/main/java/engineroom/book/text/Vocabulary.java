package engineroom.book.text;

import engineroom.book.article.Article;
import engineroom.book.fact.Counts;
import engineroom.book.measure.Measurements;
import engineroom.book.source.GoFacts;
import engineroom.book.source.JavaIndex;
import engineroom.book.upstream.UpstreamTables;

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
public record Vocabulary(
    GoFacts go,
    JavaIndex port,
    JavaIndex tests,
    Measurements measurements,
    Counts counts,
    Article article,
    UpstreamTables upstream) {

  /** Whether each is the same object as there: then all words mean what they meant. */
  boolean isSameAs(Vocabulary other) {
    return go == other.go
        && port == other.port
        && tests == other.tests
        && measurements == other.measurements
        && counts == other.counts
        && article == other.article
        && upstream == other.upstream;
  }
}
