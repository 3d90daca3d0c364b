package engineroom.lab;

import engineroom.engine.go.Clock;
import engineroom.engine.go.Goroutines;
import engineroom.replay.AnswerDifference;
import engineroom.replay.FreshHost;
import engineroom.replay.Player;
import engineroom.replay.Script;
import engineroom.replay.ScriptCase;
import engineroom.replay.ScriptException;
import java.util.List;

/**
 * Plays the scripts that it is given as text, and prints every answer that is not the recorded one.
 */
final class PlayerInAPage {

  private static final Goroutines THREADS = body -> new Thread(body).start();

  private PlayerInAPage() {}

  public static void main(String[] scripts) throws ScriptException {
    Clock clock = new CooperativeClock(THREADS);
    int cases = 0;
    for (String text : scripts) {
      Script script = Script.parse(text, "script");
      for (ScriptCase each : script.cases()) {
        List<AnswerDifference> differences =
            new Player(each, FreshHost.of(THREADS, clock)).play((number, action, came) -> {});
        differences.forEach(System.out::println);
        cases++;
      }
    }
    System.out.println(cases + " cases played");
  }
}
