package engineroom.book;

import static org.assertj.core.api.Assertions.assertThat;

import engineroom.files.Problem;
import engineroom.fuzz.Find;
import engineroom.fuzz.Search;
import engineroom.testrun.PlantedFaults;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The book's reader, fed with chapters that nobody would write. */
@Tag("slow")
@Timeout(value = 1, unit = TimeUnit.HOURS)
class HostileChaptersTest {

  private static final long RUNS = Long.getLong("fuzz.chapters", 40);
  private static final long ONE_RUN = Long.getLong("fuzz.run", -1);
  private static final long SEED = Long.getLong("fuzz.seed", 20_150_511);

  private static final PlantedFaults PLANTED =
      new PlantedFaults(
          "hostile-chapters", "Fuzzer of chapters", "mvn -Pproof -Dtest=HostileChaptersTest");

  @TempDir private Path folder;

  private String search(Function<Problem, String> telling) throws Exception {
    try (Book book = new Book()) {
      HostileChapters chapters = new HostileChapters(book, Fixture.in(folder), telling);
      Search search = new Search("CHAPTERS", chapters, SEED);
      Optional<Find> find = ONE_RUN < 0 ? search.run(RUNS) : search.once(ONE_RUN);
      return find.map(Find::toString).orElse("");
    }
  }

  @Test
  void everyProblemHasItsPlace() throws Exception {
    assertThat(search(Problem::toString)).isEmpty();
  }

  @Test
  void aProblemWithoutItsLineIsFound() throws Exception {
    String find = search(problem -> problem.where().file() + ": " + problem.what());
    PLANTED.expect("a problem without its line", !find.isEmpty());
  }

  @AfterAll
  static void whatWasFoundIsRecorded() throws IOException {
    PLANTED.record();
  }
}
