package engineroom.chapters;

import static org.assertj.core.api.Assertions.assertThat;

import engineroom.Behaviour;
import engineroom.chapters.walks.Dictionary;
import engineroom.engine.Engine;
import engineroom.engine.GlobalHandlers;
import engineroom.engine.Host;
import engineroom.engine.NopWriteCloser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Chapter 4, where answers to its steps have gone wrong. */
class Chapter04AnswersTest {

  private final Engine eng = newEngine();

  private static Engine newEngine() {
    Host machine = Host.ofTheMachine();
    return new Engine(
        new Host(machine.goroutines(), machine.clock(), machine.log(), new GlobalHandlers()));
  }

  @Test
  @Behaviour("an-engines-id-has-64-hex-digits")
  @DisplayName("each of the sixteen digits comes, the first and the last as well")
  void everyDigitIsDrawn() {
    String digits =
        Stream.generate(() -> newEngine().id())
            .limit(100)
            .flatMap(id -> id.chars().mapToObj(digit -> "" + (char) digit))
            .distinct()
            .sorted()
            .collect(Collectors.joining());

    assertThat(digits).isEqualTo("0123456789abcdef");
  }

  @Test
  @Behaviour("the-drawer-keeps-what-is-put-in")
  @DisplayName("the very thing, as often as it is asked for")
  void whatComesOutIsWhatWentIn() {
    Object daemon = new Object();
    eng.hackSetGlobalVar("httpapi.daemon", daemon);

    assertThat(eng.hackGetGlobalVar("httpapi.daemon")).isSameAs(daemon);
    assertThat(eng.hackGetGlobalVar("httpapi.daemon")).isSameAs(daemon);
    assertThat(eng.hackGetGlobalVar("httpapi.Daemon")).isNull();
    assertThat(eng.hackGetGlobalVar("httpapi.daemon ")).isNull();
  }

  @Test
  @Behaviour({"the-drawer-keeps-what-is-put-in", "a-missing-variable-looks-like-a-null"})
  @DisplayName("a null that is put in takes the place of one value and leaves the others")
  void aNullTakesOnePlace() {
    eng.hackSetGlobalVar("one", 1);
    eng.hackSetGlobalVar("two", 2);
    eng.hackSetGlobalVar("one", null);

    assertThat(eng.hackGetGlobalVar("one")).isNull();
    assertThat(eng.hackGetGlobalVar("two")).isEqualTo(2);
  }

  @Test
  @Behaviour("the-drawer-keeps-what-is-put-in")
  @DisplayName("for every thread, whoever has put it there")
  void theDrawerIsOneForAllThreads() throws InterruptedException {
    Thread other =
        Thread.ofPlatform().start(() -> eng.hackSetGlobalVar("httpapi.daemon", "running"));
    other.join();

    assertThat(eng.hackGetGlobalVar("httpapi.daemon")).isEqualTo("running");
  }

  @Test
  @Behaviour("the-drawer-keeps-what-is-put-in")
  @DisplayName("though nobody else holds it any more when memory is cleaned up")
  void theDrawerHoldsWhatIsInIt() {
    eng.hackSetGlobalVar("httpapi.daemon", new int[] {4});
    Collected.everything();

    assertThat(eng.hackGetGlobalVar("httpapi.daemon")).isEqualTo(new int[] {4});
  }

  @Test
  @Behaviour("a-missing-variable-looks-like-a-null")
  @DisplayName("and looking for it makes no drawer")
  void whoLooksMakesNothing() throws ReflectiveOperationException {
    assertThat(eng.hackGetGlobalVar("never set")).isNull();

    Field drawer = Engine.class.getDeclaredField("hack");
    drawer.setAccessible(true);
    assertThat(drawer.get(eng)).isNull();
  }

  @Test
  @Behaviour({"a-no-op-closer-keeps-it-open", "stderr-is-copied-while-logging-is-on"})
  @DisplayName("what is written passes in one write, from where it begins to where it ends")
  void aWriteStaysOneWrite() throws IOException {
    List<String> writes = new ArrayList<>();
    OutputStream behind =
        new OutputStream() {
          @Override
          public void write(int oneByte) {
            writes.add("a byte");
          }

          @Override
          public void write(byte[] from, int at, int length) {
            writes.add(new String(from, at, length, StandardCharsets.UTF_8));
          }
        };

    new NopWriteCloser(behind).write("a stream".getBytes(StandardCharsets.UTF_8), 2, 4);

    assertThat(writes).containsExactly("stre");
  }

  @Test
  @Behaviour("a-no-op-closer-keeps-it-open")
  @DisplayName("what is written passes byte by byte the same, be it a text or not")
  void whatIsNoTextPassesToo() throws IOException {
    byte[] all = new byte[256];
    for (int i = 0; i < all.length; i++) {
      all[i] = (byte) i;
    }
    ByteArrayOutputStream behind = new ByteArrayOutputStream();

    new NopWriteCloser(behind).write(all, 0, all.length);

    assertThat(behind.toByteArray()).isEqualTo(all);
  }

  @Test
  @Behaviour("an-engines-id-has-64-hex-digits")
  @DisplayName("none of which repeats what came before")
  void everyPartIsDrawnForItself() {
    for (String id : Stream.generate(() -> newEngine().id()).limit(20).toList()) {
      assertThat(id.substring(32)).isNotEqualTo(id.substring(0, 32));
      assertThat(id.substring(16, 32)).isNotEqualTo(id.substring(0, 16));
      assertThat(id.substring(8, 16)).isNotEqualTo(id.substring(0, 8));
    }
  }

  @Test
  @Behaviour("the-drawer-keeps-what-is-put-in")
  @DisplayName("however much that is")
  void theDrawerHasRoomForAll() {
    int many = Dictionary.beyond(200_000);
    for (int i = 0; i < many; i++) {
      eng.hackSetGlobalVar("key" + i, i);
    }
    for (int i = 0; i < many; i++) {
      assertThat(eng.hackGetGlobalVar("key" + i)).isEqualTo(i);
    }
  }
}
