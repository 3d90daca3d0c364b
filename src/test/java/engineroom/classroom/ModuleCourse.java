package engineroom.classroom;

import engineroom.classroom.course.CourseFolder;
import engineroom.classroom.pack.CoursePacker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A course with the first step of the fixture, and one in a module of the small docker. */
public final class ModuleCourse {

  /** The module's method. */
  public static final String INSTALL = "Events#install";

  /** Where it stands. */
  public static final String EVENTS = "src/main/java/engineroom/daemon/events/Events.java";

  /** What it does in the model. */
  public static final String RIGHT =
      "{ eng.register(\"events\", JobBody.handler(this::listen));\n"
          + "eng.register(\"log\", JobBody.handler(this::note));\n"
          + "eng.register(\"subscribers_count\", JobBody.handler(this::count)); }";

  private static final JsonMapper JSON = new JsonMapper();
  private static final Path FIXTURE = Path.of("src/test/resources/classroom");

  private static final String STEP =
      """
      {
        "number": 2, "id": "install-a-module", "kind": "step", "title": "Install a module",
        "chapter": "15-the-engine-in-its-daemon",
        "page": "15-the-engine-in-its-daemon.html#install-a-module",
        "members": [{
          "signature": "Events#install(Engine)", "file": "%s",
          "type": "engineroom.daemon.events.Events", "name": "install", "parameters": ["Engine"]
        }],
        "behaviours": ["a-refused-name-ends-the-installation"], "minutes": 6,
        "task": {"html": "", "plain": "Register three jobs."},
        "hints": [{"html": "", "plain": "Who looks?"}, {"html": "", "plain": "The engine."},
          {"html": "", "plain": "Three lines."}],
        "explanation": {"html": "", "plain": "There is no way back."}
      }
      """
          .formatted(EVENTS);

  private static final String WRONG =
      """
      // Events#install
      // Against: Register three jobs.
      // It registers one.
      public void install(Engine eng) throws EngineException {
        eng.register("log", JobBody.handler(this::note));
      }
      """;

  private ModuleCourse() {}

  /** Packs it into a folder. */
  public static CourseFolder pack(Path folder) throws IOException {
    Path book = Files.createDirectories(folder.resolve("book"));
    ObjectNode all = (ObjectNode) JSON.readTree(FIXTURE.resolve("book/exercises.json").toFile());
    ArrayNode steps = JSON.createArrayNode();
    steps.add(all.get("exercises").get(0));
    steps.add(JSON.readTree(STEP));
    all.set("exercises", steps);
    JSON.writeValue(book.resolve("exercises.json").toFile(), all);
    Files.copy(FIXTURE.resolve("book/behaviours.json"), book.resolve("behaviours.json"));
    Path answers = folder.resolve("answers");
    for (String path : CourseFolder.paths(FIXTURE.resolve("answers"))) {
      if (path.matches("(wrong/store-a-handler|planted|broken|models)/.*")) {
        Path copy = answers.resolve(path);
        Files.createDirectories(copy.getParent());
        Files.copy(FIXTURE.resolve("answers").resolve(path), copy);
      }
    }
    Path wrong = Files.createDirectories(answers.resolve("wrong/install-a-module"));
    Files.writeString(wrong.resolve("forgets-two.java"), WRONG);
    Path broken = answers.resolve("broken/half-there.java");
    Files.writeString(
        broken,
        WRONG.replace(
            "// Against: Register three jobs.",
            "// Breaks: register-stores-a-handler\n// Level: 1"));
    Files.copy(broken, answers.resolve("models/half-there.java"));
    var problems = new CoursePacker(Path.of(""), book, answers, "1").pack(folder.resolve("course"));
    if (!problems.isEmpty()) {
      throw new IllegalStateException(problems.toString());
    }
    return CourseFolder.open(folder.resolve("course"));
  }
}
