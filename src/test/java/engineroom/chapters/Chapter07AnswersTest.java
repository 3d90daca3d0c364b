package engineroom.chapters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import engineroom.Behaviour;
import engineroom.engine.Env;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
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
  @Behaviour({"differs-order-is-kept", "multimap-shows-every-value"})
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
    OutputStream dst =
        new OutputStream() {
          @Override
          public void write(int oneByte) {
            writes.add("" + (char) oneByte);
          }

          @Override
          public void write(byte[] from, int at, int length) {
            writes.add(new String(from, at, length, StandardCharsets.UTF_8));
          }
        };
    env.set("A", "1");

    assertThat(env.writeTo(dst)).isEqualTo(8);
    env.encode(dst);

    assertThat(writes).containsExactly("{\"A\":1}\n", "{\"A\":1}\n");
  }
}
