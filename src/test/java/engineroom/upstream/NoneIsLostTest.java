package engineroom.upstream;

import static org.assertj.core.api.Assertions.assertThat;

import engineroom.engine.json.Json;
import engineroom.engine.json.Numbers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Every test of the original is here, in the class of its file, and nothing else is. */
class NoneIsLostTest {

  private static final Path FILES = Path.of("chapters/facts/files.json");

  @Test
  void theTestsOfEachFileAreTheOriginals() throws Exception {
    Map<String, List<String>> original = original();

    assertThat(original.values().stream().mapToInt(List::size).sum()).isEqualTo(42);
    for (Map.Entry<String, List<String>> file : original.entrySet()) {
      assertThat(testsOf(Class.forName(getClass().getPackageName() + "." + file.getKey())))
          .as(file.getKey())
          .containsExactlyInAnyOrderElementsOf(file.getValue());
    }
  }

  private static List<String> testsOf(Class<?> type) {
    List<String> names = new ArrayList<>();
    for (var method : type.getDeclaredMethods()) {
      if (method.isAnnotationPresent(Test.class)) {
        names.add(method.getName());
      }
    }
    return names;
  }

  /** The test functions of the original, as methods by class. */
  private static Map<String, List<String>> original() throws Exception {
    Map<String, List<String>> tests = new TreeMap<>();
    Object facts = Json.parse(Files.readString(FILES), Numbers.INTEGERS_WHERE_WHOLE);
    for (Map<?, ?> file : maps(facts, "files")) {
      for (Map<?, ?> symbol : maps(file, "symbols")) {
        String name = (String) symbol.get("name");
        if (file.get("test").equals(true)
            && symbol.get("kind").equals("func")
            && name.startsWith("Test")) {
          tests
              .computeIfAbsent(className((String) file.get("path")), key -> new ArrayList<>())
              .add("t" + name.substring(1));
        }
      }
    }
    return tests;
  }

  private static List<Map<?, ?>> maps(Object holder, String key) {
    List<Map<?, ?>> maps = new ArrayList<>();
    for (Object each : (List<?>) ((Map<?, ?>) holder).get(key)) {
      maps.add((Map<?, ?>) each);
    }
    return maps;
  }

  /** {@code EngineTest} for {@code engine/engine_test.go}. */
  private static String className(String path) {
    String file = path.substring(path.lastIndexOf('/') + 1, path.indexOf("_test.go"));
    return Character.toUpperCase(file.charAt(0)) + file.substring(1) + "Test";
  }
}
