package engineroom.replay.steps;

import engineroom.engine.json.Json;
import engineroom.engine.json.JsonException;
import engineroom.engine.json.Numbers;
import engineroom.replay.Script;
import engineroom.replay.ScriptException;
import java.util.List;
import java.util.Map;

/**
 * A replay script as people write it: one step a line.
 *
 * @param text what was written
 * @param json the script as JSON has it
 * @param places where the steps of each case stand in the text
 */
public record StepsText(String text, Map<String, Object> json, List<List<StepPlace>> places) {

  /**
   * Reads a text. Steps with no line {@code case} before them are a case of their own.
   *
   * @throws StepsException if a line is neither a step nor begins a script or a case; it has all
   *     such lines
   */
  public static StepsText read(String text) throws StepsException {
    return StepsReader.read(text);
  }

  /**
   * Writes a script.
   *
   * @param json the script as JSON has it: maps, lists and the like
   * @throws ScriptException if something in it cannot be said; the message says what and where
   */
  public static String write(Object json) throws ScriptException {
    return StepsWriter.write(json);
  }

  /**
   * Writes a script.
   *
   * @param json a text in JSON
   * @param source what to call it in messages, such as its file
   * @throws ScriptException if it is no JSON, or something in it cannot be said
   */
  public static String ofJson(String json, String source) throws ScriptException {
    try {
      return write(Json.parse(json, Numbers.INTEGERS_WHERE_WHOLE));
    } catch (JsonException e) {
      String place = source + ":" + e.line() + ":" + e.column();
      throw new ScriptException(place + ": " + e.getMessage(), e);
    } catch (ScriptException e) {
      throw new ScriptException(source + ": " + e.getMessage(), e);
    }
  }

  /** Whether any step says what comes of it. */
  public boolean hasAnswers() {
    for (List<StepPlace> each : places) {
      for (StepPlace place : each) {
        if (place.answerEnd() > place.sentenceEnd()) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * The text with other answers, all else as it was written, comments too.
   *
   * @param answers of each case, in order, the answers to its first steps, as {@link AnswerWords}
   *     has them; those to later steps stay
   */
  public String withAnswers(List<List<String>> answers) {
    return AnsweredText.of(this, answers);
  }

  /** The script as JSON, a step a line. */
  public String toJson() {
    return ScriptJson.of(json);
  }

  /**
   * The script, ready to be played.
   *
   * @param source what to call it in messages
   * @throws ScriptException if it cannot be played
   */
  public Script script(String source) throws ScriptException {
    return Script.of(json, source);
  }
}
