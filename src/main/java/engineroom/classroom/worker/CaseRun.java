package engineroom.classroom.worker;

import engineroom.classroom.course.RecordedScripts;
import engineroom.classroom.course.RecordedScripts.RecordedScript;
import engineroom.classroom.course.ScriptCases;
import engineroom.classroom.judge.message.CaseDifference;
import engineroom.classroom.judge.message.RecordedCase;
import engineroom.classroom.judge.message.WorkerEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** Plays recorded cases to the engine of a run, and tells what came of them. */
final class CaseRun {

  private static final String PLAYER = "engineroom.replay.jvm.CasePlay";
  private static final int LONGEST = 2_000;

  private final EventChannel channel;
  private final TestWatchdog watchdog;
  private final RecordedScripts scripts;
  private final Duration budget;

  /**
   * A run of cases.
   *
   * @param budget how long they may take together: an engine may be slow at each, and stuck at none
   */
  CaseRun(EventChannel channel, TestWatchdog watchdog, RecordedScripts scripts, Duration budget) {
    this.channel = channel;
    this.watchdog = watchdog;
    this.scripts = scripts;
    this.budget = budget;
  }

  /** Plays cases to the engine among some classes. */
  void play(ClassLoader classes, List<ScriptCases> wanted) throws UnusableEngine {
    if (wanted.isEmpty()) {
      return;
    }
    BiFunction<String, Boolean, List<List<String>>> player = player(classes);
    long end = System.nanoTime() + budget.toNanos();
    for (ScriptCases some : wanted) {
      RecordedScript script = scripts.script(some.script());
      List<Integer> agreed = new ArrayList<>();
      for (int number : some.cases()) {
        RecordedCase played =
            new RecordedCase(some.script(), number, script.names().get(number - 1));
        channel.tell(new WorkerEvent.Playing(played));
        if (System.nanoTime() - end >= 0) {
          channel.tell(differed(tooLate(played)));
          return;
        }
        watchdog.begin((why, stacks) -> differed(new CaseDifference.NoEnd(played, why, stacks)));
        List<List<String>> differences = play(player, script, number);
        watchdog.end();
        if (differences.isEmpty()) {
          agreed.add(number);
        } else {
          channel.tell(differed(otherAnswer(played, differences)));
        }
      }
      channel.tell(new WorkerEvent.Agreed(new ScriptCases(some.script(), List.copyOf(agreed))));
    }
  }

  /** What an engine throws that no step expects is an answer like any other. */
  private static List<List<String>> play(
      BiFunction<String, Boolean, List<List<String>>> player, RecordedScript script, int number) {
    try {
      return player.apply(script.cases().get(number - 1), script.slow());
    } catch (Throwable e) {
      return List.of(List.of("its end", "that it is reached", ThrownWords.text(e)));
    }
  }

  private CaseDifference tooLate(RecordedCase played) {
    return new CaseDifference.OtherAnswer(
        played,
        "its beginning",
        "that the cases before it are over at once",
        "they took " + budget.toSeconds() + " s together, and the others were not played",
        0);
  }

  private static WorkerEvent differed(CaseDifference difference) {
    return new WorkerEvent.Differed(difference);
  }

  private static CaseDifference otherAnswer(RecordedCase played, List<List<String>> differences) {
    List<String> first = differences.getFirst();
    return new CaseDifference.OtherAnswer(
        played, first.get(0), cut(first.get(1)), cut(first.get(2)), differences.size() - 1);
  }

  private static String cut(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
  }

  /** It is loaded beside the engine, so the two know no class of each other but the JDK's. */
  @SuppressWarnings("unchecked")
  private static BiFunction<String, Boolean, List<List<String>>> player(ClassLoader classes)
      throws UnusableEngine {
    try {
      return (BiFunction<String, Boolean, List<List<String>>>)
          classes.loadClass(PLAYER).getConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new UnusableEngine("this course cannot play what was recorded: " + e);
    }
  }
}
