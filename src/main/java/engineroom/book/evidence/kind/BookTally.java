package engineroom.book.evidence.kind;

import engineroom.book.evidence.Evidence;
import engineroom.book.words.BookWords;
import java.util.Collection;

/** What the whole book rests on, in a line for its cover and its title page. */
public final class BookTally {

  private BookTally() {}

  /** How many behaviours there are, and how many tests that passed show them. */
  public static String of(Collection<Evidence> evidence, BookWords words) {
    long tests =
        evidence.stream()
            .flatMap(one -> one.proofs().stream())
            .filter(ShowingTests.class::isInstance)
            .flatMap(proof -> ((ShowingTests) proof).tests().stream())
            .filter(ShowingTest::passed)
            .map(ShowingTest::method)
            .distinct()
            .count();
    return words.of("tally", evidence.size(), tests);
  }
}
