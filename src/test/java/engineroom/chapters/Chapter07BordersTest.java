package engineroom.chapters;

import static org.assertj.core.api.Assertions.assertThat;

import engineroom.Behaviour;
import engineroom.chapters.walks.Dictionary;
import engineroom.engine.Env;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Chapter 7, where much is done: one more, and one longer, than any number that the code says. */
class Chapter07BordersTest {

  private static final int MANY = Dictionary.beyond(200_000);
  private static final String LONG = "x".repeat(Dictionary.beyond(200_000));

  private final Env env = new Env();

  @Test
  @Behaviour("the-last-entry-of-a-key-counts")
  @DisplayName("behind as many entries as there are")
  void everyEntryIsLookedAt() {
    env.set("first", "1");
    for (int i = 0; i < MANY; i++) {
      env.set("TAG", "latest");
    }
    Env copy = new Env();
    copy.init(env);
    Env listed = new Env();
    listed.initMultiMap(env.multiMap());

    for (Env each : List.of(env, copy, listed)) {
      assertThat(each.get("first")).isEqualTo("1");
      assertThat(each.exists("first")).isTrue();
      assertThat(each.len()).isEqualTo(2);
      assertThat(each.entries()).hasSize(MANY + 1);
      assertThat(each.multiMap().get("TAG")).hasSize(MANY);
    }
  }

  @Test
  @Behaviour({"setting-a-key-again-adds-an-entry", "setauto-cuts-doubles-and-nothing-else"})
  @DisplayName("keys and values are as long as they are, and of many lines")
  void aValueIsOfAnyLength() {
    String value = LONG + "\n" + LONG;
    env.set(LONG, value);
    env.setAuto(LONG + "y", value);

    assertThat(env.get(LONG).equals(value)).isTrue();
    assertThat(env.get(LONG + "y").equals(value)).isTrue();
  }

  @Test
  @Behaviour("multimap-shows-every-value")
  @DisplayName("and the map that is taken stays as it is")
  void whatIsTakenStaysWhereItIs() {
    Map<String, List<String>> map = new LinkedHashMap<>();
    map.put("A", new ArrayList<>(List.of("1", "2")));
    map.put("B", new ArrayList<>());
    env.initMultiMap(map);
    env.set("A", "3");

    assertThat(map).containsExactly(Map.entry("A", List.of("1", "2")), Map.entry("B", List.of()));
  }

  @Test
  @Behaviour("what-is-no-list-is-a-list-of-one")
  @DisplayName("and a list is as long as it is")
  void aListIsOfAnyLength() throws IOException {
    List<String> many = Collections.nCopies(MANY, "8.8.8.8");
    env.setList("DNS", many);
    assertThat(env.getList("DNS")).isEqualTo(many);
  }

  @Test
  @Behaviour("what-is-no-list-is-a-list-of-one")
  @DisplayName("and what was read once is yours: to change it changes no text")
  void whoChangesWhatHeReadChangesNothingElse() throws IOException {
    for (int i = 0; i < 2; i++) {
      Env each = new Env("list=[\"a\"]", "object={\"a\":1}");
      List<String> list = each.getList("list");
      Env object = each.getSubEnv("object");
      Map<?, ?> map = (Map<?, ?>) each.getJson("object");

      assertThat(list).containsExactly("a");
      assertThat(object.entries()).containsExactly("a=1");
      assertThat(map).hasSize(1);
      list.clear();
      object.set("b", "2");
      map.clear();
    }
  }

  @Test
  @Behaviour("encode-reads-every-value-as-json-first")
  @DisplayName("however long it is")
  void aLongValueIsReadAsJsonToo() throws IOException {
    env.set("k", "[1.5,\"" + LONG + "\"]");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    env.encode(out);

    String line = out.toString(StandardCharsets.UTF_8);
    assertThat(line.equals("{\"k\":[1,\"" + LONG + "\"]}\n")).isTrue();
  }

  @Test
  @Behaviour("decoding-adds-to-what-is-there")
  @DisplayName("as many as the object has, and the stream stays open")
  void anObjectHasAnyNumberOfKeys() throws IOException {
    Kept document = Kept.ofKeys(MANY);
    env.decode(document);

    assertThat(env.entries()).hasSize(MANY).doesNotHaveDuplicates();
    assertThat(document.closed).isFalse();
  }

  /** A stream that says whether it was closed. */
  private static final class Kept extends ByteArrayInputStream {
    private boolean closed;

    private Kept(String text) {
      super(text.getBytes(StandardCharsets.UTF_8));
    }

    static Kept ofKeys(int count) {
      return new Kept(
          IntStream.range(0, count)
              .mapToObj(i -> "\"k%d\":1".formatted(i))
              .collect(Collectors.joining(",", "{", "}")));
    }

    @Override
    public void close() {
      closed = true;
    }
  }

  @Test
  @Behaviour("the-last-entry-of-a-key-counts")
  @DisplayName("into a map that somebody has made, which keeps what else is in it")
  void whatIsInTheMapStays() throws ReflectiveOperationException {
    env.set("A", "1");
    env.set("A", "2");
    Map<String, Object> map = new LinkedHashMap<>(Map.of("B", "3"));
    Method putInto = Env.class.getDeclaredMethod("putInto", Map.class);
    putInto.setAccessible(true);
    putInto.invoke(env, map);

    assertThat(map).containsExactly(Map.entry("B", "3"), Map.entry("A", "2"));
  }
}
