package engineroom.fuzz.subject;

import engineroom.engine.go.Text;
import engineroom.fuzz.Law;
import engineroom.fuzz.Target;
import engineroom.replay.Script;
import engineroom.replay.ScriptException;
import engineroom.replay.jvm.Replay;
import java.time.Duration;
import java.util.List;

/** Replay scripts: one is read and played, or refused with the place to go to, on one line. */
public record Scripts(Reading reading) implements Target {

  /** What reads a script. */
  @FunctionalInterface
  public interface Reading {
    Script read(String text, String source) throws ScriptException;
  }

  private static final String SOURCE = "s.json";
  private static final Replay REPLAY = new Replay(Duration.ofMillis(300));

  @Override
  public List<byte[]> seeds() {
    return Target.utf8(
        """
        {"script": 1, "title": "t", "cases": [{"name": "c", "steps": [
         {"do": "env.new", "env": "e"},
         {"do": "env.set", "env": "e", "key": "a", "value": "b", "gives": "ok"},
         {"do": "env.get", "env": "e", "key": "a", "gives": "b"}]}]}
        """,
        """
        {"script": 1, "cases": [{"name": "c", "steps": [
         {"do": "engine.new", "engine": "e", "logging": false},
         {"do": "engine.register", "engine": "e", "name": "n", "handler": [{"print": "x"}]},
         {"do": "job.new", "engine": "e", "job": "j", "name": "n", "args": ["1"]},
         {"do": "job.run", "job": "j", "gives": "ok"}]}]}
        """,
        """
        {"script": 1, "cases": [{"name": "c", "steps": [
         {"do": "table.new", "table": "t", "sortKey": "k", "n": 2},
         {"do": "output.new", "output": "o"},
         {"do": "output.write", "output": "o", "text": [["line\\n", 3], "end"]},
         {"do": "table.len", "table": "t", "gives": 0}]}]}
        """);
  }

  @Override
  public List<byte[]> words() {
    return Target.utf8(
        "null",
        "[]",
        "{}",
        "\"\"",
        "0",
        "-1",
        "99999999999",
        "\"e\"",
        "\"env\":",
        "\"n\":",
        "true",
        "[[\"x\",9999999999]]",
        "\"gives\":",
        "\"fails\":");
  }

  @Override
  public void check(byte[] input) throws Throwable {
    try {
      Script script = reading.read(Text.ofBytes(input), SOURCE);
      REPLAY.play(script);
    } catch (ScriptException refused) {
      String message = refused.getMessage();
      Law.that(
          message.matches("(?s)" + SOURCE + ":(\\d+:\\d+)?: .*|case .*|" + SOURCE + ": .*"),
          "the place comes first: " + message);
      Law.that(message.lines().count() <= 1, "a refusal is one line: " + message);
    }
  }
}
