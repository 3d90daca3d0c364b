package engineroom.daemon.client;

import engineroom.engine.json.Json;
import engineroom.engine.json.JsonException;
import engineroom.engine.json.Numbers;
import java.util.ArrayList;
import java.util.List;

/** {@code docker inspect}. */
final class InspectCommand {

  private static final int BAD_TEMPLATE = 64;

  private InspectCommand() {}

  static void inspect(Invocation it) throws ClientException {
    Flags flags =
        it.flags(
            "CONTAINER|IMAGE [CONTAINER|IMAGE...]",
            "Return low-level information on a container or image");
    Flag format =
        flags.text("", "Format the output using the given go template", "f", "#format", "-format");
    List<String> names = flags.parse(it.words(), Arity.atLeast(1));
    Template template = format.isGiven() ? template(it, format.text()) : null;
    List<String> found = new ArrayList<>();
    boolean failed = false;
    for (String name : names) {
      String json = find(it, name);
      if (json == null) {
        failed = true;
      } else if (template == null) {
        found.add(IndentedJson.of(json));
      } else {
        it.out(template.of(value(json)));
      }
    }
    if (template == null) {
      it.out("[" + String.join(",", found) + "]");
    }
    if (failed) {
      throw ClientException.exit(1);
    }
  }

  private static Template template(Invocation it, String text) throws ClientException {
    try {
      return Template.parse(text);
    } catch (IllegalArgumentException e) {
      String error = "Template parsing error: " + e.getMessage();
      it.err(error);
      throw ClientException.ofStatus(error, BAD_TEMPLATE);
    }
  }

  /** What is known of a container or else an image; null, with a complaint, where there is none. */
  private static String find(Invocation it, String name) throws ClientException {
    try {
      return it.daemon().call("GET", "/containers/" + name + "/json");
    } catch (DaemonError e) {
      if (e.getMessage().contains("Too many")) {
        it.console().err("Error: " + e.getMessage());
        return null;
      }
    }
    try {
      return it.daemon().call("GET", "/images/" + name + "/json");
    } catch (DaemonError e) {
      it.console()
          .err(
              e.getMessage().contains("No such")
                  ? "Error: No such image or container: " + name + "\n"
                  : e.getMessage());
      return null;
    }
  }

  private static Object value(String json) throws ClientException {
    try {
      return Json.parse(json, Numbers.DOUBLES);
    } catch (JsonException e) {
      throw new ClientException(e.getMessage());
    }
  }
}
