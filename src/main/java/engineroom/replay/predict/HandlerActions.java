package engineroom.replay.predict;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a handler does, as a script says it and as Java does.
 *
 * @param actions for the script; null stands for the null handler
 * @param java statements
 */
record HandlerActions(List<Object> actions, List<String> java) {

  /** No handler at all. */
  static final HandlerActions NULL = new HandlerActions(null, List.of());

  /** A handler that does nothing yet. */
  static HandlerActions none() {
    return new HandlerActions(List.of(), List.of());
  }

  static HandlerActions print(String text) {
    return none().alsoPrint(text);
  }

  HandlerActions alsoPrint(String text) {
    return then(Map.of("print", text), "j.printf(" + JavaLiteral.text(text) + ");");
  }

  /** Reports an error; the text has no percent sign and no newline at its end. */
  HandlerActions error(String text) {
    return then(Map.of("error", text), "j.errorf(" + JavaLiteral.text(text) + ");");
  }

  /** As {@link #error}, for a text that may end in white space. */
  HandlerActions complain(String text) {
    return then(Map.of("error", text), "j.errorf(\"%s\", " + JavaLiteral.text(text) + ");");
  }

  HandlerActions say(String text) {
    return then(Map.of("say", text), "say(" + JavaLiteral.text(text) + ");");
  }

  /** Takes its time, in seconds. */
  HandlerActions sleep(int seconds) {
    return then(Map.of("sleep", seconds * 1000L), "sleep(" + seconds + ");");
  }

  HandlerActions returns(int status) {
    return then(Map.of("return", (long) status), "return " + status(status) + ";");
  }

  private static String status(int status) {
    return switch (status) {
      case 0 -> "Status.OK";
      case 1 -> "Status.ERR";
      case 127 -> "Status.NOT_FOUND";
      default -> "new Status(" + status + ")";
    };
  }

  private HandlerActions then(Map<String, Object> action, String statement) {
    List<Object> all = new ArrayList<>(actions);
    all.add(action);
    List<String> statements = new ArrayList<>(java);
    statements.add(statement);
    return new HandlerActions(all, statements);
  }

  /** The handler as an expression on one line. */
  String oneLine() {
    return String.join(" ", expression()).replaceAll(" +", " ");
  }

  /** The handler as an expression, on as many lines as it needs. */
  List<String> expression() {
    if (actions == null) {
      return List.of("null");
    }
    List<String> body = new ArrayList<>(java);
    if (body.isEmpty() || !body.getLast().startsWith("return")) {
      body.add("return Status.OK;");
    }
    List<String> lines = new ArrayList<>();
    lines.add("j -> {"); // a scene has a job of its own, called job
    body.forEach(line -> lines.add("  " + line));
    lines.add("}");
    return lines;
  }
}
