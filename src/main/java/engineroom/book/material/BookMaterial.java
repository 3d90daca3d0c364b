package engineroom.book.material;

import engineroom.book.article.Article;
import engineroom.book.evidence.TestReports;
import engineroom.book.fact.FactCounts;
import engineroom.book.measure.Measurements;
import engineroom.book.mutant.RecordedMutants;
import engineroom.book.reach.Reach;
import engineroom.book.record.BookRecords;
import engineroom.book.small.SmallEngines;
import engineroom.book.source.JavaIndex;
import engineroom.book.steps.StepsScripts;
import engineroom.book.upstream.UpstreamTables;
import engineroom.docker.DockerFacts;
import engineroom.docker.GoFacts;

/**
 * What a book is made of beside its chapters: they name parts of it, and proofs are found in it.
 *
 * @param go the original's files
 * @param docker what is known of docker
 * @param counts what was counted in docker
 * @param port the port's members
 * @param named the members that chapters may name: the port's, and those of the small docker
 * @param tests the tests' members
 * @param reports how the tests ended
 * @param reach which ways through the code they took
 * @param examples the examples' members
 * @param measurements what was measured
 * @param mutants which tests notice which mutants of the port
 * @param article the article's claims
 * @param upstream the original's tests
 * @param records what checkers and runs under load have recorded
 * @param scripts the scripts that readers can run
 * @param engines the small engines in which wrong answers are right
 */
public record BookMaterial(
    GoFacts go,
    DockerFacts docker,
    FactCounts counts,
    JavaIndex port,
    JavaIndex named,
    JavaIndex tests,
    TestReports reports,
    Reach reach,
    JavaIndex examples,
    Measurements measurements,
    RecordedMutants mutants,
    Article article,
    UpstreamTables upstream,
    BookRecords records,
    StepsScripts scripts,
    SmallEngines engines) {

  /**
   * Whether all that chapters are read with is the same object as there: then what they name means
   * what it meant. Reports and examples are put in when they have been read.
   */
  public boolean readsAs(BookMaterial other) {
    return go == other.go
        && counts == other.counts
        && port == other.port
        && named == other.named
        && tests == other.tests
        && measurements == other.measurements
        && mutants == other.mutants
        && article == other.article
        && upstream == other.upstream
        && records == other.records
        && scripts == other.scripts
        && engines == other.engines;
  }
}
