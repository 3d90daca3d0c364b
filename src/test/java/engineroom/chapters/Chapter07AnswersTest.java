package engineroom.chapters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import engineroom.Behaviour;
import engineroom.engine.Engine;
import engineroom.engine.Env;
import engineroom.engine.Job;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Chapter 7, where answers to its steps have gone wrong. */
class Chapter07AnswersTest {

  private final Env env = new Env();

  @Test
  @Behaviour({"setting-a-key-again-adds-an-entry", "the-last-entry-of-a-key-counts"})
  @DisplayName("even the very entry that is there, so that it counts again")
  void theSameEntryIsAddedOnceMore() {
    env.set("TAG", "latest");
    env.set("TAG", "1.6.2");
    env.set("TAG", "latest");

    assertThat(env.entries()).containsExactly("TAG=latest", "TAG=1.6.2", "TAG=latest");
    assertThat(env.get("TAG")).isEqualTo("latest");
  }

  @Test
  @Behaviour({"setting-a-key-again-adds-an-entry", "a-missing-key-is-the-empty-text"})
  @DisplayName("with its blanks, and with those of the value")
  void blanksBelongToKeysAndValues() {
    env.set(" TAG ", " latest ");

    assertThat(env.entries()).containsExactly(" TAG = latest ");
    assertThat(env.get(" TAG ")).isEqualTo(" latest ");
    assertThat(env.get("TAG")).isEmpty();
  }

  @Test
  @Behaviour("get-passes-over-an-entry-without-equals")
  @DisplayName("even over one that is the key and nothing else")
  void theKeyAloneIsPassedOver() {
    Env bare = new Env("TAG=latest", "TAG", "T", "TAGS=many");

    assertThat(bare.get("TAG")).isEqualTo("latest");
  }

  @Test
  @Behaviour({
    "differs-order-is-kept",
    "multimap-shows-every-value",
    "the-last-entry-of-a-key-counts"
  })
  @DisplayName("the order in which the keys first came, in which values came, and how often")
  void mapsKeepTheOrderOfTheList() {
    List<String> keys = List.of("zeta", "Alpha", "mid", "beta", "x9", "Aa", "BB", "0");
    keys.forEach(key -> env.set(key, "1"));
    env.set("mid", "2");
    env.set("mid", "1");

    assertThat(List.copyOf(env.map().keySet())).isEqualTo(keys);
    assertThat(List.copyOf(env.multiMap().keySet())).isEqualTo(keys);
    assertThat(env.multiMap()).containsEntry("mid", List.of("1", "2", "1"));
    assertThat(env.map()).containsEntry("mid", "1");
  }

  @Test
  @Behaviour("what-is-no-whole-number-reads-as-0")
  @DisplayName("digits of other scripts as well, which Java would read")
  void onlyTheTenDigitsAreDigits() {
    env.set("arabic", "\u0664\u0662");
    env.set("wide", "\uff14\uff12");

    assertThat(env.getInt64("arabic")).isZero();
    assertThat(env.getInt64("wide")).isZero();
  }

  @Test
  @Behaviour("a-missing-time-is-an-error")
  @DisplayName("and so is a time with a blank at an end")
  void aBlankSpoilsATime() {
    env.set("since", " 2015-04-22T10:00:00Z");
    env.set("until", "2015-04-22T10:00:00Z ");

    assertThatThrownBy(() -> env.getTime("since")).isInstanceOf(RuntimeException.class);
    assertThatThrownBy(() -> env.getTime("until")).isInstanceOf(RuntimeException.class);
  }

  @Test
  @Behaviour({"writeto-counts-bytes", "encode-sorts-keys-and-ends-the-line"})
  @DisplayName("all of it in one write, the newline too")
  void anEnvironmentIsWrittenInOnePiece() throws IOException {
    List<String> writes = new ArrayList<>();
    OutputStream dst = noting(writes);
    env.set("A", "1");

    assertThat(env.writeTo(dst)).isEqualTo(8);
    env.encode(dst);

    assertThat(writes).containsExactly("{\"A\":1}\n", "{\"A\":1}\n");
  }

  @Test
  @Behaviour("no-list-is-stored-as-null")
  @DisplayName("by way of a job as well, whose methods are those of its environment")
  void aJobAddsNothingOfItsOwn() throws IOException {
    Job job = new Engine().job("create");
    storeBy(job);
    readBy(job);
  }

  @Test
  @Behaviour("a-time-is-stored-without-trailing-zeros")
  @DisplayName("in every zone that there is, those less than an hour from Greenwich too")
  void everyZoneIsKept() {
    DateTimeFormatter plain = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX");
    for (int minutes = -18 * 60; minutes <= 18 * 60; minutes++) {
      OffsetDateTime time =
          OffsetDateTime.of(2015, 4, 22, 10, 0, 1, 0, ZoneOffset.ofTotalSeconds(minutes * 60));
      env.setTime("time", time);
      assertThat(env.get("time")).isEqualTo(plain.format(time));
      assertThat(env.getTime("time")).isEqualTo(time);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static final OffsetDateTime TIME = OffsetDateTime.parse("2015-04-22T10:00:00.5+02:00");

  private static void storeBy(Job job) throws IOException {
    job.setenv("text", "a");
    job.setenvBool("truth", true);
    job.setenvBool("falsehood", false);
    job.setenvInt("int", -7);
    job.setenvInt64("long", 1L << 40);
    job.setenvList("list", List.of("a", "b"));
    job.setenvList("none", List.of());
    job.setenvList("null", null);
    job.setenvJson("json", "3.18");
    job.setenvJson("nothing", null);
    job.setenvTime("time", TIME);
    job.setenvSubEnv("env", new Env("a=1"));
    job.decodeEnv(new ByteArrayInputStream(bytes("{\"decoded\": 1.5}")));
    job.importEnv(Map.of("imported", 2.5));
  }

  private static void readBy(Job job) throws IOException {
    assertThat(job.env().entries())
        .containsExactly(
            "text=a",
            "truth=1",
            "falsehood=0",
            "int=-7",
            "long=1099511627776",
            "list=[\"a\",\"b\"]",
            "none=[]",
            "null=null",
            "json=\"3.18\"",
            "nothing=null",
            "time=2015-04-22T10:00:00.5+02:00",
            "env={\"a\":1}\n",
            "decoded=1",
            "imported=2");
    for (String key : List.of("text", "truth", "falsehood", "int", "long", "env", "missing")) {
      assertThat(job.getenv(key)).isEqualTo(job.env().get(key));
      assertThat(job.envExists(key)).isEqualTo(job.env().exists(key));
      assertThat(job.getenvBool(key)).isEqualTo(job.env().getBool(key));
      assertThat(job.getenvInt(key)).isEqualTo(job.env().getInt(key));
      assertThat(job.getenvInt64(key)).isEqualTo(job.env().getInt64(key));
    }
    for (String key : List.of("list", "none", "null", "text", "missing")) {
      assertThat(job.getenvList(key)).isEqualTo(job.env().getList(key));
    }
    assertThat(job.getenvJson("json")).isEqualTo("3.18");
    assertThat(job.getenvTime("time")).isEqualTo(TIME);
    assertThat(job.getenvSubEnv("env").entries()).containsExactly("a=1");
    assertThat(job.getenvSubEnv("missing")).isNull();
    assertThat(job.environ()).isEqualTo(job.env().map());
    ByteArrayOutputStream one = new ByteArrayOutputStream();
    ByteArrayOutputStream other = new ByteArrayOutputStream();
    job.encodeEnv(one);
    job.env().encode(other);
    assertThat(one.toByteArray()).isEqualTo(other.toByteArray());
  }

  private static OutputStream noting(List<String> writes) {
    return new OutputStream() {
      @Override
      public void write(int oneByte) {
        writes.add("" + (char) oneByte);
      }

      @Override
      public void write(byte[] from, int at, int length) {
        writes.add(new String(from, at, length, StandardCharsets.UTF_8));
      }
    };
  }
}
