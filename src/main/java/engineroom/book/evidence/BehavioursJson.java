package engineroom.book.evidence;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes the behaviours and their evidence as data, for whoever builds on the book. */
public final class BehavioursJson {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .build();

  /** What every behaviour has, in the order that readers of the file know, while it is empty. */
  private static final Map<String, Object> ALWAYS = new LinkedHashMap<>();

  static {
    ALWAYS.put("id", "");
    ALWAYS.put("sentence", "");
    ALWAYS.put("chapter", "");
    ALWAYS.put("go", null);
    ALWAYS.put("java", null);
    List.of("tests", "mutants", "benchmarks", "exercises", "allGo", "allJava")
        .forEach(name -> ALWAYS.put(name, List.of()));
  }

  private BehavioursJson() {}

  /** All behaviours as a JSON text. */
  public static String write(Collection<Evidence> all) {
    List<Map<String, Object>> entries = all.stream().map(BehavioursJson::entry).toList();
    return MAPPER.writeValueAsString(Map.of("behaviours", entries)) + "\n";
  }

  private static Map<String, Object> entry(Evidence evidence) {
    Map<String, Object> entry = new LinkedHashMap<>(ALWAYS);
    entry.put("id", evidence.id());
    entry.put("sentence", evidence.statement().sentence().plain());
    entry.put("chapter", evidence.statement().chapter());
    evidence.proofs().forEach(proof -> entry.putAll(proof.data()));
    return entry;
  }
}
