package engineroom.chapters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import engineroom.chapters.walks.Dictionary;
import engineroom.chapters.walks.Walks;
import engineroom.chapters.walks.Walks.Said;
import engineroom.chapters.walks.Walks.Step;
import engineroom.chapters.walks.Walks.World;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Appendix "How we know": a walk finds what is planted. */
class AppendixHowWeKnowTest {

  /** A counter that is to count, and one that may be wrong. */
  private static final class Counters implements World {
    private final int forgets;
    private int expected;
    private int given;

    /**
     * Two counters.
     *
     * @param forgets the number at which the wrong one stays
     */
    Counters(int forgets) {
      this.forgets = forgets;
    }

    Said up() {
      expected++;
      given += given == forgets ? 0 : 1;
      return Said.NOTHING;
    }

    Said zero() {
      expected = 0;
      given = 0;
      return Said.NOTHING;
    }

    @Override
    public Object expected() {
      return expected;
    }

    @Override
    public Object given() {
      return given;
    }
  }

  private static Step<Counters> step(Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> new Step<>("back to zero", Counters::zero);
      case 1 -> new Step<>("read", world -> new Said(world.expected, world.given));
      default -> new Step<>("count", Counters::up);
    };
  }

  private static void walk(int forgets) {
    Walks.take(random -> new Counters(forgets), random -> () -> step(random));
  }

  @Test
  @DisplayName("a walk finds a counter that forgets, and tells the fewest steps to it")
  void aPlantedFaultIsFoundAndCutToItsShortest() {
    assertThatThrownBy(() -> walk(2))
        .isInstanceOf(AssertionError.class)
        .hasMessage(
            """
            the engine and what the book says of it part:
              1. count
              2. count
              3. count
            leaves 2
            where the book says 3\
            """);
  }

  @Test
  @DisplayName("a walk finds that its thread is left interrupted, and spells what nobody sees")
  void anInterruptIsFoundAndInvisibleSignsAreSpelled() {
    Step<Counters> step =
        new Step<>(
            "name it a\u0000\u200b\u00a0\u001b[31m",
            world -> {
              Thread.currentThread().interrupt();
              return world.up();
            });
    assertThatThrownBy(() -> Walks.take(random -> new Counters(-1), random -> () -> step))
        .isInstanceOf(AssertionError.class)
        .hasMessage(
            """
            the engine and what the book says of it part:
              1. name it a\\u0000\\u200b\\u00a0\\u001b[31m
            leaves the caller interrupted
            where the book says the caller alone\
            """);
    assertThat(Thread.interrupted()).isFalse();
  }

  @Test
  @DisplayName("a walk finds nothing where nothing is wrong")
  void nothingIsFoundWhereNothingIsWrong() {
    assertThatCode(() -> walk(-1)).doesNotThrowAnyException();
  }

  @Test
  @DisplayName("what lies further than any walk is not found")
  void whatIsFarAwayIsNotFound() {
    assertThatCode(() -> walk(100)).doesNotThrowAnyException();
  }

  @Test
  @DisplayName("words and numbers of a walk come from the code of the engine")
  void aNameThatOnlyTheCodeKnowsIsAmongTheWords() {
    Random random = new Random(1);
    Set<Object> drawn = new HashSet<>();
    for (int i = 0; i < 20_000; i++) {
      drawn.add(Dictionary.word(random));
      drawn.add(Dictionary.number(random));
    }
    assertThat(drawn)
        .contains("serveapi", "commands", "overrideShutdown")
        .contains(126, 127, 128)
        .doesNotContain("zanzibar");
  }
}
