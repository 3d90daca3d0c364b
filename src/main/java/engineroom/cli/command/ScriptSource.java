package engineroom.cli.command;

import engineroom.files.Mistake;
import engineroom.replay.Script;
import engineroom.replay.ScriptException;
import engineroom.replay.steps.StepsException;
import engineroom.replay.steps.StepsText;
import org.jspecify.annotations.Nullable;

/**
 * A script that is to be played.
 *
 * @param name what it is called in messages
 * @param script what is played
 * @param steps as people wrote it; null if it is JSON
 */
record ScriptSource(String name, Script script, @Nullable StepsText steps) {

  /**
   * Takes it from its text.
   *
   * @throws StepsException if it is no script in steps
   * @throws Mistake if it is no script in JSON
   */
  static ScriptSource of(ScriptText text) throws StepsException {
    String name = text.name();
    try {
      if (!text.isSteps()) {
        return new ScriptSource(name, Script.parse(text.text(), name), null);
      }
      StepsText steps = StepsText.read(text.text());
      return new ScriptSource(name, steps.script(name), steps);
    } catch (ScriptException e) {
      throw new Mistake(String.valueOf(e.getMessage()), e);
    }
  }

  /** Where to look for a fault that shows in playing: the line, where it is sure. */
  String place(ScriptException fault) {
    if (steps == null || steps.places().size() != 1 || fault.step() == 0) {
      return name;
    }
    return name + ":" + steps.places().getFirst().get(fault.step() - 1).line();
  }
}
