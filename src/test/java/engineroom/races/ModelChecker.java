package engineroom.races;

import java.util.Optional;
import org.jetbrains.lincheck.LincheckAssertionError;
import org.jetbrains.lincheck.datastructures.ModelCheckingOptions;

/**
 * Lincheck's model checker, for scenarios of two operations.
 *
 * <p>It looks at sequentially consistent runs alone: every thread sees every write at once. What
 * the hardware or the compiler adds is beyond it.
 */
final class ModelChecker {

  /** What the port's own loops need: sixteen stripes are no endless wait. */
  private static final int TURNS_OF_A_LOOP = 40;

  private static final int BOUND_OF_A_LOOP = 500;

  private final int orders;

  /**
   * A checker.
   *
   * @param orders how many orders it tries at most
   */
  ModelChecker(int orders) {
    this.orders = orders;
  }

  /** The report on the first order that gives what no taking of turns gives. */
  Optional<String> check(Class<?> scenario) {
    try {
      new ModelCheckingOptions()
          .threads(2)
          .actorsPerThread(1)
          .actorsBefore(0)
          .actorsAfter(0)
          .iterations(1)
          .invocationsPerIteration(orders)
          .minimizeFailedScenario(false)
          .loopIterationsBeforeThreadSwitch(TURNS_OF_A_LOOP)
          .loopBound(BOUND_OF_A_LOOP)
          .check(scenario);
      return Optional.empty();
    } catch (LincheckAssertionError found) {
      return Optional.of(found.getMessage());
    }
  }
}
