package engineroom.chapters;

import static org.assertj.core.api.Assertions.assertThat;

import engineroom.Behaviour;
import engineroom.chapters.walks.Dictionary;
import engineroom.engine.Engine;
import engineroom.engine.EngineException;
import engineroom.engine.GlobalHandlers;
import engineroom.engine.Handler;
import engineroom.engine.Host;
import engineroom.engine.Status;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Chapter 3, where much is done: one more, and one longer, than any number that the code says. */
class Chapter03BordersTest {

  private static final int MANY = Dictionary.beyond(5_000);
  private static final String LONG = "x".repeat(Dictionary.beyond(200_000));

  private final GlobalHandlers globals = new GlobalHandlers();

  private Engine newEngine() {
    Host machine = Host.ofTheMachine();
    Engine made =
        new Engine(new Host(machine.goroutines(), machine.clock(), machine.log(), globals));
    made.logging = false;
    return made;
  }

  private static final Handler DONE = job -> Status.OK;
  private static final Handler DONE_TOO = job -> Status.OK;

  @Test
  @Behaviour({
    "register-stores-a-handler",
    "any-text-is-a-name",
    "commands-lists-all-names-in-order"
  })
  @DisplayName("under as many names as there are")
  void thereIsRoomForEveryName() throws EngineException {
    Engine eng = newEngine();
    for (int i = 0; i < MANY; i++) {
      eng.register("name" + i, i % 2 == 0 ? DONE : DONE_TOO);
    }
    for (int i = 0; i < MANY; i++) {
      assertThat(eng.lookup("name" + i)).isSameAs(i % 2 == 0 ? DONE : DONE_TOO);
    }
    assertThat(Ran.stdout(eng.job("commands")).lines()).hasSize(MANY + 1);
  }

  @Test
  @Behaviour({
    "register-stores-a-handler",
    "any-text-is-a-name",
    "commands-lists-all-names-in-order"
  })
  @DisplayName("under names as long as they are, which differ in their last sign")
  void aNameIsOfAnyLength() throws EngineException {
    Engine eng = newEngine();
    eng.register(LONG, DONE);
    eng.register(LONG + "y", DONE_TOO);

    assertThat(eng.lookup(LONG)).isSameAs(DONE);
    assertThat(eng.lookup(LONG + "y")).isSameAs(DONE_TOO);
    assertThat(eng.lookup(LONG + "z")).isNull();
    assertThat(Ran.stdout(eng.job("commands")))
        .isEqualTo("commands\n" + LONG + "\n" + LONG + "y\n");
  }

  @Test
  @Behaviour("any-text-is-a-name")
  @DisplayName("half a surrogate pair as well, each of them another")
  void halfAPairIsAName() throws EngineException {
    Engine eng = newEngine();
    eng.register("\ud83d", DONE);
    eng.register("\ude00", DONE_TOO);

    assertThat(eng.lookup("\ud83d")).isSameAs(DONE);
    assertThat(eng.lookup("\ude00")).isSameAs(DONE_TOO);
    assertThat(eng.lookup("\ufffd")).isNull();
  }

  @Test
  @Behaviour({
    "a-new-engine-copies-the-global-handlers",
    "engines-do-not-see-later-global-handlers"
  })
  @DisplayName("as many as there are")
  void anEngineCopiesAllOfThem() throws EngineException {
    for (int i = 0; i < MANY; i++) {
      globals.register("name" + i, DONE);
    }
    Engine eng = newEngine();
    for (int i = 0; i < MANY; i++) {
      assertThat(eng.lookup("name" + i)).isSameAs(DONE);
    }
  }

  @Test
  @Behaviour({
    "a-new-engine-copies-the-global-handlers",
    "register-stores-a-handler",
    "the-catchall-gets-unknown-names"
  })
  @DisplayName("whichever thread has registered them")
  void whatOneThreadRegistersAllThreadsFind() throws InterruptedException {
    Engine[] made = new Engine[1];
    Thread other =
        Thread.ofPlatform()
            .start(
                () -> {
                  try {
                    globals.register("global", DONE);
                    made[0] = newEngine();
                    made[0].register("info", DONE);
                    made[0].registerCatchall(DONE_TOO);
                  } catch (EngineException e) {
                    throw new IllegalStateException(e);
                  }
                });
    other.join();

    assertThat(newEngine().lookup("global")).isSameAs(DONE);
    assertThat(made[0].lookup("info")).isSameAs(DONE);
    assertThat(made[0].lookup("unknown")).isSameAs(DONE_TOO);
  }

  @Test
  @Behaviour({"register-stores-a-handler", "the-catchall-gets-unknown-names"})
  @DisplayName("though nobody else holds them any more when memory is cleaned up")
  void anEngineHoldsItsHandlers() throws EngineException {
    Engine eng = newEngine();
    Object held = new Object();
    eng.register("info", returning(held, 3));
    eng.registerCatchall(returning(held, 4));
    Collected.everything();

    assertThat(eng.lookup("info")).isNotNull();
    assertThat(eng.lookup("unknown")).isNotNull();
  }

  /** A handler that is an object of its own, which nobody has but who gets it. */
  private static Handler returning(Object held, int code) {
    return job -> new Status(held.hashCode() * 0 + code);
  }
}
