package engineroom.lab;

import engineroom.engine.go.Goroutines;
import engineroom.replay.Case;
import engineroom.replay.Difference;
import engineroom.replay.Player;
import engineroom.replay.Script;
import engineroom.replay.ScriptException;
import engineroom.replay.Stage;
import java.util.List;

/**
 * Plays the scripts that it is given as text, and prints every answer that is not the recorded one.
 */
final class PlayerInAPage {

  private static final Goroutines THREADS = body -> new Thread(body).start();

  private PlayerInAPage() {}

  public static void main(String[] scripts) throws ScriptException {
    Stage stage = new Stage(THREADS, new CooperativeClock(THREADS));
    int cases = 0;
    for (String text : scripts) {
      Script script = Script.parse(text, "script");
      for (Case each : script.cases()) {
        List<Difference> differences =
            new Player(each, stage.host()).play((number, action, came) -> {});
        differences.forEach(System.out::println);
        cases++;
      }
    }
    System.out.println(cases + " cases played");
  }
}
