package engineroom.replay.jvm;

import engineroom.replay.AnswerDifference;
import engineroom.replay.AnswerListener;
import engineroom.replay.Player;
import engineroom.replay.Script;
import engineroom.replay.ScriptCase;
import engineroom.replay.ScriptException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/** Plays whole scripts on real time, those that are slow with their cases side by side. */
public final class Replay {

  private final Duration limit;

  /**
   * A replay.
   *
   * @param limit how long a case may take before it counts as stuck; longer than the longest wait
   *     that a script asks for
   */
  public Replay(Duration limit) {
    this.limit = limit;
  }

  /**
   * Reads a script from a file.
   *
   * @param file JSON in UTF-8
   * @throws ScriptException if it cannot be read or is no script; the message names the file
   */
  public static Script read(Path file) throws ScriptException {
    try {
      return Script.parse(Files.readString(file), file.toString());
    } catch (CharacterCodingException e) {
      throw new ScriptException(file + ": expected text in UTF-8", e);
    } catch (IOException e) {
      throw new ScriptException(file + ": expected a file that can be read", e);
    }
  }

  /**
   * Plays a script.
   *
   * @param script the script
   * @return what came of it
   * @throws ScriptException if a step lacks something; the message names the case and step
   */
  public ReplayReport play(Script script) throws ScriptException {
    return play(script, each -> (number, action, came) -> {});
  }

  /**
   * Plays a script for those who want to hear every answer.
   *
   * @param script the script
   * @param listeners gives each case the one that hears its answers, from a thread of the case
   * @return what came of it
   * @throws ScriptException if a step lacks something; the message names the case and step
   */
  public ReplayReport play(Script script, Function<ScriptCase, AnswerListener> listeners)
      throws ScriptException {
    int answers = script.cases().stream().mapToInt(ScriptCase::answers).sum();
    List<AnswerDifference> differences = new ArrayList<>();
    if (script.slow()) {
      List<RunningCase> running =
          script.cases().stream().map(each -> start(each, listeners.apply(each))).toList();
      for (RunningCase each : running) {
        differences.addAll(each.differences(limit));
      }
    } else {
      for (ScriptCase each : script.cases()) {
        differences.addAll(start(each, listeners.apply(each)).differences(limit));
      }
    }
    return new ReplayReport(answers, differences);
  }

  /** On a thread of its own, which is left behind where the case is stuck for good. */
  private static RunningCase start(ScriptCase played, AnswerListener listener) {
    Player player = new Player(played, MachineHost.fresh());
    FutureTask<List<AnswerDifference>> result = new FutureTask<>(() -> player.play(listener));
    Thread.startVirtualThread(result);
    return new RunningCase(player, result);
  }

  private record RunningCase(Player player, Future<List<AnswerDifference>> result) {

    List<AnswerDifference> differences(Duration limit) throws ScriptException {
      try {
        return result.get(limit.toMillis(), TimeUnit.MILLISECONDS);
      } catch (TimeoutException e) {
        return player.unfinished("nothing within " + limit.toSeconds() + " s");
      } catch (ExecutionException e) {
        if (e.getCause() instanceof ScriptException script) {
          throw script;
        }
        throw new IllegalStateException(e.getCause());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("interrupted while a case is played", e);
      }
    }
  }
}
