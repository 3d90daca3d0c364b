package engineroom.engine.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the original answered, where its answer is the JSON library's own. */
class RecordedJsonTest {

  private static Stream<JsonNode> cases(String file) {
    JsonNode script =
        new JsonMapper()
            .readTree(RecordedJsonTest.class.getResourceAsStream("/replay/" + file + ".json"));
    return StreamSupport.stream(script.get("cases").spliterator(), false);
  }

  private static Stream<JsonNode> steps(String file, String action) {
    return cases(file)
        .flatMap(one -> StreamSupport.stream(one.get("steps").spliterator(), false))
        .filter(step -> step.get("do").asString().equals(action));
  }

  @ParameterizedTest
  @ValueSource(strings = {"env", "decode", "import"})
  void writesAgainByteForByteWhatGoWrote(String file) throws JsonException {
    List<String> texts =
        Stream.concat(
                steps(file, "env.encode").map(step -> step.get("gives")),
                steps(file, "env.writeTo").map(step -> step.get("gives").get("text")))
            .map(JsonNode::asString)
            .toList();
    assertThat(texts).hasSizeGreaterThan(50);
    for (String text : texts) {
      Object value = Json.parse(text, Numbers.INTEGERS_WHERE_WHOLE);
      assertThat(Json.encode(value) + "\n").isEqualTo(text);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"env", "quirks"})
  void readsAndWritesTheValuesOfKeysAsGoDid(String file) {
    int checked = 0;
    for (JsonNode one : cases(file).toList()) {
      Map<String, String> texts = new HashMap<>();
      for (JsonNode step : one.get("steps")) {
        String key = step.path("env").asString("") + ":" + step.path("key").asString("");
        switch (step.get("do").asString()) {
          case "env.set" -> {
            String entry = key + "=" + step.get("value").asString();
            int equals = entry.indexOf('='); // which may be one of the key's own
            texts.put(entry.substring(0, equals), entry.substring(equals + 1));
          }
          case "env.getJson" -> checked += checkGetJson(step, texts.getOrDefault(key, ""));
          case "env.getList" -> checked += checkGetList(step, texts.getOrDefault(key, ""));
          default -> {
            if (!step.has("gives") || step.get("gives").asString("").equals("ok")) {
              texts.clear(); // a step that changes the Env in a way that is not followed here
            }
          }
        }
      }
    }
    assertThat(checked).isPositive();
  }

  private static int checkGetJson(JsonNode step, String text) {
    if (text.isEmpty()) {
      return 0;
    }
    String answer;
    try {
      answer = Json.encode(Json.parse(text, Numbers.DOUBLES));
    } catch (JsonException e) {
      answer = null;
    }
    assertThat(answer).as(text).isEqualTo(step.path("gives").asString(null));
    return 1;
  }

  private static int checkGetList(JsonNode step, String text) {
    if (text.isEmpty()) {
      return 0;
    }
    StringList list = Json.parseStrings(text);
    if (list.error() != null) {
      list.strings().add(text);
    }
    List<String> expected = null;
    if (!step.get("gives").isNull()) {
      expected = new ArrayList<>();
      for (JsonNode element : step.get("gives")) {
        expected.add(element.asString());
      }
    }
    assertThat(list.strings()).as(text).isEqualTo(expected);
    return 1;
  }

  static Stream<JsonNode> streams() {
    return steps("decoder", "decoder");
  }

  @ParameterizedTest
  @MethodSource("streams")
  void findsAsManyDocumentsInAStreamAsGoDid(JsonNode step) {
    byte[] bytes = step.get("text").asString().getBytes(StandardCharsets.UTF_8);
    JsonReader reader = new JsonReader(new ByteArrayInputStream(bytes));
    List<Object> found = new ArrayList<>();
    while (found.isEmpty() || found.getLast() instanceof Integer) {
      try {
        Map<String, Object> object = reader.nextObject();
        object.values().removeIf(value -> value == null);
        found.add(object.size());
      } catch (EOFException e) {
        found.add("EOF");
      } catch (IOException e) {
        found.add("error");
      }
    }
    List<Object> expected = new ArrayList<>();
    for (JsonNode answer : step.get("gives")) {
      expected.add(answer.isObject() ? answer.size() : answer.asString());
    }
    assertThat(found).isEqualTo(expected);
  }
}
