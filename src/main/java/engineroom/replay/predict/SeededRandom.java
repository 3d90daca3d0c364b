package engineroom.replay.predict;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Draws whatever a question leaves to chance; the same seed draws the same. */
final class SeededRandom {

  private static final List<String> NAMES =
      List.of(
          "pull", "push", "build", "start", "stop", "attach", "inspect", "logs", "wait", "kill",
          "tag", "export", "import", "top", "rename", "pause", "commit", "history", "search");

  private static final List<String> WORDS =
      List.of(
          "ready", "done", "hello", "gone", "fresh", "blue", "green", "north", "south", "seven",
          "quiet", "late", "early", "again", "almost", "twice", "never", "iron", "paper", "glass");

  private static final List<String> KEYS =
      List.of("Name", "Id", "Size", "Tag", "Image", "Port", "Path", "Mode", "User", "Created");

  private final Random source;

  SeededRandom(long seed) {
    source = new Random(mixed(seed));
  }

  /** Seeds that are neighbours must not draw alike; this is the last step of SplitMix64. */
  private static long mixed(long seed) {
    long once = (seed ^ (seed >>> 30)) * 0xbf58476d1ce4e5b9L;
    long twice = (once ^ (once >>> 27)) * 0x94d049bb133111ebL;
    return twice ^ (twice >>> 31);
  }

  /** A whole number between two, both included. */
  int between(int least, int most) {
    return least + source.nextInt(most - least + 1);
  }

  boolean coin() {
    return source.nextBoolean();
  }

  <T> T oneOf(List<T> all) {
    return all.get(source.nextInt(all.size()));
  }

  @SafeVarargs
  final <T> T oneOf(T... all) {
    return all[source.nextInt(all.length)];
  }

  /** Some of them, each once, in any order. */
  <T> List<T> some(int count, List<T> all) {
    return shuffled(all).subList(0, count);
  }

  <T> List<T> shuffled(List<T> all) {
    List<T> mixed = new ArrayList<>(all);
    for (int last = mixed.size() - 1; last > 0; last--) {
      int other = source.nextInt(last + 1);
      mixed.set(other, mixed.set(last, mixed.get(other)));
    }
    return mixed;
  }

  /** Names of jobs, all different. */
  List<String> names(int count) {
    return some(count, NAMES);
  }

  /** Words to print, all different. */
  List<String> words(int count) {
    return some(count, WORDS);
  }

  /** Keys of an environment, all different. */
  List<String> keys(int count) {
    return some(count, KEYS);
  }
}
