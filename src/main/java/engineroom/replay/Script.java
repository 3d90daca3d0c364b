package engineroom.replay;

import engineroom.engine.json.Json;
import engineroom.engine.json.JsonException;
import engineroom.engine.json.Numbers;
import java.util.ArrayList;
import java.util.List;

/**
 * A replay script.
 *
 * @param title what it is about
 * @param slow whether its steps take real seconds, so that its cases are better played side by side
 * @param cases in order
 */
public record Script(String title, boolean slow, List<ScriptCase> cases) {

  private static final long FORMAT = 1;

  /**
   * Reads a script.
   *
   * @param text JSON
   * @param source what to call it in messages, such as its file
   * @throws ScriptException if it is no script: the message begins with the source and the line and
   *     column, or the case and step
   */
  public static Script parse(String text, String source) throws ScriptException {
    try {
      return of(Json.parse(text, Numbers.INTEGERS_WHERE_WHOLE), source);
    } catch (JsonException e) {
      String place = source + ":" + e.line() + ":" + e.column();
      throw new ScriptException(place + ": " + e.getMessage(), e);
    }
  }

  /**
   * Takes a script from a value.
   *
   * @param json what the JSON of a script holds
   * @param source what to call it in messages, such as its file
   * @throws ScriptException if it is no script: the message begins with the source and the case and
   *     step
   */
  public static Script of(Object json, String source) throws ScriptException {
    try {
      return of(ScriptFields.of(json, "the script"));
    } catch (ScriptException e) {
      throw e.in(source);
    }
  }

  private static Script of(ScriptFields fields) throws ScriptException {
    if (fields.number("script") != FORMAT) {
      throw new ScriptException("expected \"script\": 1, the format that this program knows");
    }
    List<ScriptCase> cases = new ArrayList<>();
    for (Object json : fields.list("cases")) {
      cases.add(ScriptCase.of(cases.size() + 1, json));
    }
    String title = fields.textOrNull("title");
    return new Script(title == null ? "" : title, fields.flagOrFalse("slow"), cases);
  }
}
