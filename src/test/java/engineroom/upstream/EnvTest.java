package engineroom.upstream;

import static engineroom.upstream.Helpers.mkJob;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.MAP;

import engineroom.Behaviour;
import engineroom.engine.Env;
import engineroom.engine.Job;
import engineroom.engine.json.Json;
import engineroom.engine.json.Numbers;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The tests of {@code env_test.go}, lines 12-183 and 308-346; between them stand benchmarks. */
class EnvTest {

  /** Lines 12-17. */
  @Test
  void testEnvLenZero() {
    assertThat(new Env().len()).isZero();
  }

  /** Lines 19-26. */
  @Test
  void testEnvLenNotZero() {
    Env env = new Env();
    env.set("foo", "bar");
    env.set("ga", "bu");

    assertThat(env.len()).isEqualTo(2);
  }

  /** Lines 28-38. */
  @Test
  @Behaviour("len-counts-keys")
  @DisplayName("The original's TestEnvLenDup")
  void testEnvLenDup() {
    Env env = new Env("foo=bar", "foo=baz", "a=b");

    assertThat(env.len()).as("keys, not entries").isEqualTo(2);
  }

  /** Lines 40-50. */
  @Test
  @Behaviour("the-last-entry-of-a-key-counts")
  @DisplayName("The original's TestEnvGetDup")
  void testEnvGetDup() {
    Env env = new Env("foo=bar", "foo=baz", "foo=bif");

    assertThat(env.get("foo")).isEqualTo("bif");
  }

  /** Lines 52-63. */
  @Test
  void testNewJob() {
    Job job = mkJob("dummy", "--level=awesome");

    assertThat(job.name).isEqualTo("dummy");
    assertThat(job.args).containsExactly("--level=awesome");
  }

  /** Lines 65-79. A key set to the empty text and a missing one look alike here. */
  @Test
  @Behaviour("a-missing-key-is-the-empty-text")
  @DisplayName("The original's TestSetenv")
  void testSetenv() {
    Job job = mkJob("dummy");
    job.setenv("foo", "bar");
    assertThat(job.getenv("foo")).isEqualTo("bar");

    job.setenv("bar", "");
    assertThat(job.getenv("bar")).isEmpty();
    assertThat(job.getenv("nonexistent")).isEmpty();
  }

  /** Lines 81-96. */
  @Test
  void testSetenvBool() {
    Job job = mkJob("dummy");
    job.setenvBool("foo", true);
    assertThat(job.getenvBool("foo")).isTrue();

    job.setenvBool("bar", false);
    assertThat(job.getenvBool("bar")).isFalse();
    assertThat(job.getenvBool("nonexistent")).isFalse();
  }

  /** Lines 98-117. Compares to the second. */
  @Test
  void testSetenvTime() {
    Job job = mkJob("dummy");
    OffsetDateTime now = OffsetDateTime.now();
    job.setenvTime("foo", now);
    assertThat(job.getenvTime("foo").truncatedTo(ChronoUnit.SECONDS))
        .hasToString(now.truncatedTo(ChronoUnit.SECONDS).toString());

    job.setenv("bar", "Obviously I'm not a date");
    assertThatThrownBy(() -> job.getenvTime("bar")).isInstanceOf(DateTimeException.class);
  }

  /** Lines 119-134. */
  @Test
  void testSetenvInt() {
    Job job = mkJob("dummy");
    job.setenvInt("foo", -42);
    assertThat(job.getenvInt("foo")).isEqualTo(-42);

    job.setenvInt("bar", 42);
    assertThat(job.getenvInt("bar")).isEqualTo(42);
    assertThat(job.getenvInt("nonexistent")).isZero();
  }

  /** Lines 136-151. */
  @Test
  @Behaviour({"a-missing-list-is-no-list", "no-list-is-stored-as-null"})
  @DisplayName("The original's TestSetenvList")
  void testSetenvList() throws IOException {
    Job job = mkJob("dummy");
    job.setenvList("foo", List.of("bar"));
    assertThat(job.getenvList("foo")).containsExactly("bar");

    job.setenvList("bar", null);
    assertThat(job.getenvList("bar")).isNull();
    assertThat(job.getenvList("nonexistent")).isNull();
  }

  /** Lines 153-163. */
  @Test
  void testEnviron() {
    Job job = mkJob("dummy");
    job.setenv("foo", "bar");

    assertThat(job.environ()).containsEntry("foo", "bar");
  }

  /** Lines 165-183. Asks for two of the three keys. */
  @Test
  @Behaviour("initmultimap-drops-keys-without-values")
  @DisplayName("The original's TestMultiMap")
  void testMultiMap() {
    Env e = new Env();
    e.set("foo", "bar");
    e.set("bar", "baz");
    e.set("hello", "world");
    Map<String, List<String>> m = e.multiMap();
    Env e2 = new Env();
    e2.set("old_key", "something something something");

    e2.initMultiMap(m);

    assertThat(e2.get("old_key")).isEmpty();
    assertThat(e2.get("bar")).isEqualTo("baz");
    assertThat(e2.get("hello")).isEqualTo("world");
  }

  /** Lines 308-326. The struct is a map here. */
  @Test
  void testLongNumbers() throws IOException {
    Env e = new Env();
    e.setJson("Test", Map.of("TestNum", 67108864L));

    assertThat(encoded(e)).extracting("Test", MAP).containsEntry("TestNum", 67108864L);
  }

  /** Lines 328-346. The struct is a map here. */
  @Test
  void testLongNumbersArray() throws IOException {
    Env e = new Env();
    e.setJson("Test", Map.of("TestNum", List.of(67108864L)));

    assertThat(encoded(e)).extracting("Test", MAP).containsEntry("TestNum", List.of(67108864L));
  }

  private static Object encoded(Env env) throws IOException {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    env.encode(text);
    return Json.parse(text.toString(StandardCharsets.UTF_8), Numbers.INTEGERS_WHERE_WHOLE);
  }
}
