package engineroom.classroom.export;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The behaviours for those who write the engine again: without the mutants, which quote the port.
 */
final class StudentsBehaviours {

  /** The file, in the book and in a course. */
  static final String FILE = "behaviours.json";

  private static final JsonMapper MAPPER = new JsonMapper();

  private StudentsBehaviours() {}

  /** The same text without what quotes the port. */
  static String of(String json) {
    JsonNode all = MAPPER.readTree(json);
    for (JsonNode behaviour : all.path("behaviours")) {
      if (behaviour instanceof ObjectNode object) {
        object.remove("mutants");
      }
    }
    return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(all) + "\n";
  }
}
