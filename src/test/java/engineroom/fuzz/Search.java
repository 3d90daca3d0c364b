package engineroom.fuzz;

import java.util.Optional;

/**
 * Feeds a target with one hostile input after another.
 *
 * @param name how the target is called
 * @param target what is fed
 * @param seed makes the inputs, together with the number of a run
 */
public record Search(String name, Target target, long seed) {

  /** The first input of so many that breaks a law. */
  public Optional<Find> run(long runs) {
    for (long run = 0; run < runs; run++) {
      Optional<Find> find = once(run);
      if (find.isPresent()) {
        return find;
      }
    }
    return Optional.empty();
  }

  /** What the input of one run does. */
  public Optional<Find> once(long run) {
    byte[] input = HostileInput.of(target, seed, run);
    Throwable failure = failure(input);
    if (failure == null) {
      return Optional.empty();
    }
    Class<?> kind = failure.getClass();
    byte[] smallest =
        Shrinker.shrink(
            input,
            target.triesToShrink(),
            less -> {
              Throwable other = failure(less);
              return other != null && other.getClass() == kind;
            });
    Throwable again = failure(smallest);
    return Optional.of(
        again == null // it hangs on what came before as well
            ? new Find(name, target.command(name), seed, run, input, failure)
            : new Find(name, target.command(name), seed, run, smallest, again));
  }

  private Throwable failure(byte[] input) {
    try {
      target.check(input);
      return null;
    } catch (Throwable failure) { // an error of the machine's, such as an overflow, is one too
      return failure;
    }
  }
}
