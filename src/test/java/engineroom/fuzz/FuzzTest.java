package engineroom.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import engineroom.testrun.PlantedFaults;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Hunts for hostile input: in every build for the same, by {@code mvn -Pfuzz -Dminutes=5} for new
 * ones, whose seed is printed.
 */
@Timeout(value = 1, unit = TimeUnit.DAYS)
class FuzzTest {

  private static final long SEED = Long.getLong("fuzz.seed", 20_150_511);
  private static final String ONE = System.getProperty("fuzz.target", "");
  private static final long ONE_RUN = Long.getLong("fuzz.run", -1);
  private static final long MINUTES = Long.getLong("fuzz.minutes", 0);

  private static final PlantedFaults PLANTED =
      new PlantedFaults("fuzzer", "Fuzzer", "mvn test -Dtest=FuzzTest");

  @ParameterizedTest
  @EnumSource
  void keepsItsLaws(Hunt hunt) throws IOException {
    Assumptions.assumeTrue(ONE.isEmpty() || ONE.equals(hunt.name()));
    try (Target target = hunt.real()) {
      if (ONE_RUN >= 0) {
        assertNothing(new Search(hunt.name(), target, SEED).once(ONE_RUN));
      } else {
        assertNothing(new Search(hunt.name(), target, SEED).run(hunt.runs()));
        huntOn(hunt, target);
      }
    }
  }

  /** In new places, for its share of the time that was asked for. */
  private static void huntOn(Hunt hunt, Target target) {
    Duration share = Duration.ofMinutes(MINUTES).dividedBy(Hunt.values().length);
    Instant end = Instant.now().plus(share);
    while (Instant.now().isBefore(end)) {
      long seed = System.nanoTime();
      System.out.println(hunt + ": " + hunt.runs() + " runs, seed " + seed);
      assertNothing(new Search(hunt.name(), target, seed).run(hunt.runs()));
    }
  }

  private static void assertNothing(Optional<Find> find) {
    assertThat(find.map(Find::toString)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void findsThePlantedFault(Hunt hunt) throws IOException {
    try (Target target = hunt.planted()) {
      PLANTED.expect(
          hunt.name(), new Search(hunt.name(), target, SEED).run(hunt.runs()).isPresent());
    }
  }

  @AfterAll
  static void whatWasFoundIsRecorded() throws IOException {
    PLANTED.record();
  }

  @Test
  void aFindIsMadeSmall() {
    Target noSlash =
        new Target() {
          @Override
          public List<byte[]> seeds() {
            return Target.utf8("a long way to go / and back");
          }

          @Override
          public void check(byte[] input) {
            Law.that(!new String(input, StandardCharsets.UTF_8).contains("/"), "");
          }
        };
    assertThat(new Search("SLASH", noSlash, SEED).run(100))
        .hasValueSatisfying(find -> assertThat(find.smallest()).containsExactly('/'));
  }

  @Test
  void aSeedAndARunAreOneInput() throws IOException {
    Target target = Hunt.DECODE.real();
    assertThat(HostileInput.of(target, SEED, 7)).isEqualTo(HostileInput.of(target, SEED, 7));
    assertThat(HostileInput.of(target, SEED, 7)).isNotEqualTo(HostileInput.of(target, SEED, 8));
  }
}
