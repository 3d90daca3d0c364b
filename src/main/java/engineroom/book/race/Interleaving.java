package engineroom.book.race;

import java.util.List;
import java.util.stream.IntStream;

/**
 * One order of the steps of two threads, which leads to answers that no taking of turns gives.
 *
 * @param race its name
 * @param found by what, where and when
 * @param lanes the two threads, in the checker's order
 * @param steps what they do, in the order in which they do it
 * @param inTurn the answers, lane by lane, if the first lane goes first, and if the second does
 */
public record Interleaving(
    String race, Origin found, List<Lane> lanes, List<Step> steps, List<List<String>> inTurn) {

  /**
   * Where an interleaving comes from.
   *
   * @param checker the tool and its version
   * @param machine processor, system and JDK
   * @param date the day, as 2026-11-24
   * @param command what to type to find it again
   * @param seconds how long the search took
   */
  public record Origin(String checker, String machine, String date, String command, int seconds) {}

  /**
   * A thread.
   *
   * @param operation what it is to do: the method of the scenario
   * @param answer what came of it
   */
  public record Lane(String operation, String answer) {}

  /**
   * What a thread does on one line before it comes to another, or is stopped.
   *
   * @param lane which thread, 0 or 1
   * @param place the type and the method
   * @param file the source's path in the project; empty for a class of the JDK
   * @param line its line when this was recorded
   * @param code what stands there; empty for a class of the JDK
   * @param events what the thread reads, writes and calls there
   */
  public record Step(
      int lane, String place, String file, int line, String code, List<String> events) {}

  /** Whether the thread of a step is stopped behind it, so that the other one goes on. */
  boolean isSwitch(int step) {
    return step + 1 < steps.size() && steps.get(step).lane() != steps.get(step + 1).lane();
  }

  /** How often the other thread takes over. */
  public int switches() {
    return (int) IntStream.range(0, steps.size()).filter(this::isSwitch).count();
  }
}
