package engineroom.classroom.course;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** What was recorded from the original, by script and case; each script is read when asked for. */
public final class RecordedScripts {

  private static final JsonFactory FACTORY = new JsonFactory();

  private final Path folder;
  private final Map<String, RecordedScript> read = new HashMap<>();

  /**
   * A script, its cases still as they are written.
   *
   * @param title what it is about
   * @param slow whether its steps take real seconds
   * @param cases the JSON of each case
   * @param names the name of each case
   */
  public record RecordedScript(
      String title, boolean slow, List<String> cases, List<String> names) {}

  /** The scripts in a folder. */
  public RecordedScripts(Path folder) {
    this.folder = folder;
  }

  /** The scripts' names, as {@code closers.json}. */
  public List<String> names() {
    return CourseFolder.paths(folder).stream().filter(path -> path.endsWith(".json")).toList();
  }

  /** Every case of every script. */
  public List<ScriptCases> all() {
    return names().stream()
        .map(name -> new ScriptCases(name, numbers(script(name).cases().size())))
        .toList();
  }

  private static List<Integer> numbers(int count) {
    return IntStream.rangeClosed(1, count).boxed().toList();
  }

  /** A script by its name. */
  public RecordedScript script(String name) {
    return read.computeIfAbsent(name, this::parse);
  }

  private RecordedScript parse(String name) {
    try {
      return parse(name, Files.readString(folder.resolve(name)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static RecordedScript parse(String name, String text) {
    String title = name;
    boolean slow = false;
    List<String> cases = new ArrayList<>();
    List<String> names = new ArrayList<>();
    try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), text)) {
      json.nextToken();
      for (String key = json.nextName(); key != null; key = json.nextName()) {
        JsonToken value = json.nextToken();
        switch (key) {
          case "title" -> title = json.getString();
          case "slow" -> slow = value == JsonToken.VALUE_TRUE;
          case "cases" -> cases(json, text, cases, names);
          default -> json.skipChildren();
        }
      }
    }
    return new RecordedScript(title, slow, List.copyOf(cases), List.copyOf(names));
  }

  private static void cases(JsonParser json, String text, List<String> cases, List<String> names) {
    while (json.nextToken() == JsonToken.START_OBJECT) {
      int start = (int) json.currentTokenLocation().getCharOffset();
      String name = "";
      for (String key = json.nextName(); key != null; key = json.nextName()) {
        json.nextToken();
        name = key.equals("name") ? json.getString() : name;
        json.skipChildren();
      }
      cases.add(text.substring(start, (int) json.currentLocation().getCharOffset()));
      names.add(name);
    }
  }
}
