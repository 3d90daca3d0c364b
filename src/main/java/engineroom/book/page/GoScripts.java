package engineroom.book.page;

import engineroom.book.original.GoSource;
import engineroom.docker.GoFacts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/** What the pages know of the original's files, and the files themselves where they are at hand. */
final class GoScripts {

  /** The script with the facts, from the book's root. */
  static final String FACTS = "go-facts.js";

  /** The script with the files, from the book's root. */
  static final String SOURCE = "go-source.js";

  private static final JsonMapper MAPPER = new JsonMapper();

  private GoScripts() {}

  /** The scripts, by their names. */
  static Map<String, String> of(GoFacts facts, Optional<GoSource> source) {
    Map<String, String> scripts = new TreeMap<>();
    scripts.put(FACTS, script("engineRoomGoFacts", known(facts)));
    source.ifPresent(files -> scripts.put(SOURCE, script("engineRoomGoSource", texts(files))));
    return scripts;
  }

  /** The names of those that every page asks for. */
  static List<String> names(boolean brought) {
    return brought ? List.of(FACTS, SOURCE) : List.of(FACTS);
  }

  private static Known known(GoFacts facts) {
    Map<String, String> blobs = new LinkedHashMap<>();
    Map<String, List<Integer>> oneLiners = new LinkedHashMap<>();
    for (String file : facts.files()) {
      blobs.put(file, facts.blob(file));
      oneLiners.put(file, facts.oneLiners(file));
    }
    return new Known(facts.commit(), facts.folder(), facts.rawFolder(), blobs, oneLiners);
  }

  private static Map<String, String> texts(GoSource files) {
    Map<String, String> texts = new LinkedHashMap<>();
    files.names().forEach(name -> texts.put(name, files.text(name)));
    return texts;
  }

  private static String script(String name, Object value) {
    return "\"use strict\";\nglobalThis.%s = %s;\n"
        .formatted(name, MAPPER.writeValueAsString(value));
  }

  /**
   * What is known of the files.
   *
   * @param folder where to read them, as their common beginning
   * @param raw where to get them
   * @param blobs what git calls each
   * @param oneLiners the lines of each that declare something, and all of it
   */
  record Known(
      String commit,
      String folder,
      String raw,
      Map<String, String> blobs,
      Map<String, List<Integer>> oneLiners) {}
}
