package engineroom.lab;

import engineroom.engine.go.Clock;
import engineroom.engine.go.Goroutines;
import engineroom.replay.FreshHost;
import engineroom.replay.Player;
import engineroom.replay.ScriptCase;
import engineroom.replay.ScriptException;
import engineroom.replay.steps.AnswerWords;
import engineroom.replay.steps.StepsException;
import engineroom.replay.steps.StepsText;
import java.util.ArrayList;
import java.util.List;

/** Reads steps as people write them, plays them, and prints them with what comes of each. */
final class StepsInAPage {

  private static final Goroutines THREADS = body -> new Thread(body).start();

  private static final String STEPS =
      """
      eng is a new engine
      eng registers "slow": sleep 30 ms, print "<é>\\n", say "done", return 1
      j is the job "slow" with "a" "b" of eng   # two arguments
      capture stdout of j in out with a closer
      run j in the background as r
      await r for 1000 ms
      what out holds
      set the JSON "K" in the job j to {"n": [1.0, 2, 1e+21]}
      the JSON "K" in the job j
      the text of j
      """;

  private StepsInAPage() {}

  public static void main(String[] none) throws ScriptException, StepsException {
    StepsText text = StepsText.read(STEPS);
    List<List<String>> answers = new ArrayList<>();
    Clock clock = new CooperativeClock(THREADS);
    for (ScriptCase each : text.script("steps").cases()) {
      List<String> its = new ArrayList<>();
      answers.add(its);
      new Player(each, FreshHost.of(THREADS, clock))
          .play((number, action, came) -> its.add(AnswerWords.of(action, came)));
    }
    System.out.print(text.withAnswers(answers));
    System.out.print(StepsText.ofJson(text.toJson(), "json"));
    try {
      StepsText.read("rum j\nsleep 1 ms\nrun j in the backgrond as r");
    } catch (StepsException e) {
      System.out.println(e.getMessage());
    }
  }
}
