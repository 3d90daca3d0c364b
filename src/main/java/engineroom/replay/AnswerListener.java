package engineroom.replay;

/** Hears what each step of a case gives, as it is played. */
@FunctionalInterface
public interface AnswerListener {

  /**
   * A step is over.
   *
   * @param number its place in the case, from 1
   * @param action what it did
   * @param came what it gave
   */
  void stepped(int number, String action, StepAnswer came);
}
