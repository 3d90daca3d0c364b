package engineroom.chapters.walks;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Random walks: many sequences of steps, each taken on the port and on a model of what the book
 * says of it. Where the two part, the walk is cut down to the steps that it takes to get there, and
 * told. The same walks are taken in every run.
 */
public final class Walks {

  private static final int WALKS = 600;
  private static final int LENGTH = 30;

  /** After how many steps all is looked at: to look takes longer than to walk. */
  private static final int SOME = 4;

  private static final int EACH = 1;

  /** What a reader of a walk would not see, or not tell from a blank: it is spelled. */
  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Z}&&[^\n ]]");

  private Walks() {}

  /** The port and the model side by side. */
  public interface World {

    /** All that can be seen of the model. */
    Object expected();

    /** The same of the port. */
    Object given();

    /** A walk is over, wherever it got to. */
    default void end() {}
  }

  /** Does one thing on both sides. */
  public interface Taking<W> {
    /** Takes the step, and gives what each side says. */
    Said take(W world);
  }

  /**
   * What one step says.
   *
   * @param expected on the model
   * @param given on the port
   */
  public record Said(Object expected, Object given) {

    public static final Said NOTHING = new Said("nothing", "nothing");

    boolean parts() {
      return !Objects.deepEquals(expected, given);
    }
  }

  /**
   * A step of a walk.
   *
   * @param text what it does, for people
   * @param taking does it
   */
  public record Step<W>(String text, Taking<W> taking) {}

  /** Something that may throw. */
  public interface Try {
    Object now() throws Exception;
  }

  /** What it gives, or the exception's class and message. */
  public static Object said(Try what) {
    try {
      return what.now();
    } catch (Exception | Error e) {
      return e.getClass().getSimpleName() + ": " + e.getMessage();
    }
  }

  /**
   * Takes some hundred walks of up to two dozen steps.
   *
   * @param start makes a world; the same random numbers make the same one
   * @param choices begins a walk, and then chooses each of its steps
   * @throws AssertionError where port and model part
   */
  public static <W extends World> void take(
      Function<Random, W> start, Function<Random, Supplier<Step<W>>> choices) {
    take(0, WALKS, LENGTH, start, choices);
  }

  /**
   * Takes walks.
   *
   * @param first the number of the first walk; each number is another walk
   * @param count how many
   * @param longest how many steps the longest has
   */
  static <W extends World> void take(
      int first,
      int count,
      int longest,
      Function<Random, W> start,
      Function<Random, Supplier<Step<W>>> choices) {
    for (int seed = first; seed < first + count; seed++) {
      Random random = random(seed);
      List<Step<W>> steps = new ArrayList<>();
      int length = 1 + random.nextInt(longest);
      Supplier<Step<W>> next = choices.apply(random);
      for (int i = 0; i < length; i++) {
        steps.add(next.get());
      }
      Walk<W> walk = new Walk<>(seed, start);
      if (walk.parting(steps, SOME) != null) {
        throw new AssertionError(walk.told(steps));
      }
    }
  }

  /** The numbers of neighbouring seeds begin alike, and so the seeds are thrown far apart. */
  private static Random random(long seed) {
    return new Random(seed * 0x9e3779b97f4a7c15L);
  }

  /** The steps of one seed, as often as they have to be taken. */
  private record Walk<W extends World>(long seed, Function<Random, W> start) {

    /**
     * Where the two part: at which step, and how; null where they don't.
     *
     * @param look after how many steps, and after the last, all that can be seen is compared
     */
    Parting parting(List<Step<W>> steps, int look) {
      W world = start.apply(random(~seed));
      try {
        return parting(steps, look, world);
      } finally {
        world.end();
      }
    }

    private static <W extends World> Parting parting(List<Step<W>> steps, int look, W world) {
      for (int i = 0; i < steps.size(); i++) {
        Said said = steps.get(i).taking().take(world);
        if (said.parts()) {
          return new Parting(i, "gives", said);
        }
        if (Thread.interrupted()) {
          return new Parting(i, "leaves", new Said("the caller alone", "the caller interrupted"));
        }
        if ((i + 1) % look == 0 || i == steps.size() - 1) {
          Said seen = new Said(world.expected(), world.given());
          if (seen.parts()) {
            return new Parting(i, "leaves", seen);
          }
        }
      }
      return null;
    }

    String told(List<Step<W>> steps) {
      List<Step<W>> fewest = new ArrayList<>(steps);
      fewest.subList(Objects.requireNonNull(parting(steps, EACH)).step() + 1, steps.size()).clear();
      for (int i = fewest.size() - 1; i >= 0; i--) {
        Step<W> without = fewest.remove(i);
        if (parting(fewest, EACH) == null) {
          fewest.add(i, without);
        }
      }
      Parting parting = Objects.requireNonNull(parting(fewest, EACH));
      StringBuilder told = new StringBuilder("the engine and what the book says of it part:\n");
      for (int i = 0; i <= parting.step(); i++) {
        told.append("  ").append(i + 1).append(". ").append(fewest.get(i).text()).append('\n');
      }
      told.append(parting.how()).append(' ').append(parting.said().given());
      told.append("\nwhere the book says ").append(parting.said().expected());
      return UNSEEN
          .matcher(told)
          .replaceAll(sign -> "\\\\u%04x".formatted(sign.group().codePointAt(0)));
    }
  }

  private record Parting(int step, String how, Said said) {}
}
