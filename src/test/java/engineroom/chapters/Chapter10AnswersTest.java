package engineroom.chapters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import engineroom.Behaviour;
import engineroom.engine.Engine;
import java.lang.reflect.Field;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Chapter 10, where answers to its steps have gone wrong: mostly at the lock. */
@Timeout(30)
class Chapter10AnswersTest {

  private final Story story = new Story();
  private final Engine eng = story.eng;

  @AfterEach
  void theClockStops() {
    story.close();
  }

  private Object lock() {
    try {
      Field lock = Engine.class.getDeclaredField("lock");
      lock.setAccessible(true);
      return lock.get(eng);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private void holdTheLock(int seconds) {
    Object lock = lock();
    story.beside(
        () -> {
          synchronized (lock) {
            story.sleep(seconds);
          }
        });
  }

  @Test
  @Behaviour("callbacks-run-once")
  @DisplayName("though two callers come to the lock side by side")
  void onlyOneOfTwoIsTheFirst() {
    AtomicInteger calls = new AtomicInteger();
    eng.onShutdown(calls::incrementAndGet);

    assertThat(
            story.tell(
                () -> {
                  holdTheLock(5);
                  story.sleep(1);
                  story.beside(story::shutdown);
                  story.beside(story::shutdown);
                  story.sleep(1);
                  story.say("shut down: " + eng.isShutdown());
                  story.sleep(20);
                }))
        .containsExactly("2 s: shut down: false", "5 s: shutdown is over", "5 s: shutdown is over");
    assertThat(calls).hasValue(1);
  }

  @Test
  @Behaviour({
    "registering-a-callback-never-fails",
    "a-callback-registered-while-jobs-are-waited-for-runs"
  })
  @DisplayName("but waits for whoever holds the lock")
  void aCallbackIsKeptInsideTheLock() {
    assertThat(
            story.tell(
                () -> {
                  holdTheLock(5);
                  story.sleep(1);
                  eng.onShutdown(() -> {});
                  story.say("kept");
                }))
        .containsExactly("5 s: kept");
  }

  @Test
  @Behaviour("a-shutdown-is-seen-at-once")
  @DisplayName("without the lock: whoever holds it stops no run")
  void askingNeedsNoLock() {
    assertThat(
            story.tell(
                () -> {
                  holdTheLock(5);
                  story.sleep(1);
                  story.say("shut down: " + eng.isShutdown());
                }))
        .containsExactly("1 s: shut down: false");
  }

  @Test
  @Behaviour({"after-a-shutdown-every-run-is-refused", "serveapi-is-not-waited-for"})
  @DisplayName("that of serveapi as well")
  void serveapiIsRefusedToo() {
    story.register("serveapi", job -> story.say("serves"));
    assertThat(
            story.tell(
                () -> {
                  story.shutdown();
                  story.run(eng.job("serveapi"));
                }))
        .containsExactly("0 s: shutdown is over", "0 s: serveapi: engine is shutdown");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ServeAPI", "SERVEAPI", "serve", "serveapi ", "serveapis"})
  @Behaviour({"jobs-under-way-are-waited-for", "serveapi-is-not-waited-for"})
  @DisplayName("a name that is not quite serveapi is waited for")
  void onlyOneNameIsNotWaitedFor(String name) {
    assertThat(
            story.tell(
                () -> {
                  story.start(name, 2);
                  story.shutdown();
                }))
        .containsExactly("2 s: " + name + " is done", "2 s: shutdown is over");
  }

  @Test
  @Behaviour("registering-a-callback-never-fails")
  @DisplayName("not even for a null, which is found out when it is called")
  void aNullIsKeptToo() {
    assertThatCode(() -> eng.onShutdown(null)).doesNotThrowAnyException();
  }
}
