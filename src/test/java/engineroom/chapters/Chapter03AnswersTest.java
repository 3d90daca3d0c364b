package engineroom.chapters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import engineroom.Behaviour;
import engineroom.engine.Engine;
import engineroom.engine.EngineException;
import engineroom.engine.GlobalHandlers;
import engineroom.engine.Handler;
import engineroom.engine.Host;
import engineroom.engine.Status;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Chapter 3, where answers to its steps have gone wrong. */
class Chapter03AnswersTest {

  private final GlobalHandlers globals = new GlobalHandlers();
  private final Engine eng = newEngine();

  private Engine newEngine() {
    Host machine = Host.ofTheMachine();
    Engine made =
        new Engine(new Host(machine.goroutines(), machine.clock(), machine.log(), globals));
    made.logging = false;
    return made;
  }

  private static Handler printing(String text) {
    return job -> {
      job.printf("%s", text);
      return Status.OK;
    };
  }

  @Test
  @Behaviour({"any-text-is-a-name", "register-stores-a-handler"})
  @DisplayName("blanks at the ends of a name, and in it, are part of it")
  void blanksBelongToAName() throws EngineException {
    eng.register(" info ", printing("with blanks"));
    eng.register("info", printing("without"));
    eng.register(" ", printing("a blank"));
    eng.registerCatchall(printing("catchall"));

    assertThat(Ran.stdout(eng.job(" info "))).isEqualTo("with blanks");
    assertThat(Ran.stdout(eng.job("info"))).isEqualTo("without");
    assertThat(Ran.stdout(eng.job(" "))).isEqualTo("a blank");
    assertThat(Ran.stdout(eng.job("info "))).isEqualTo("catchall");
  }

  @Test
  @Behaviour({"register-stores-a-handler", "register-accepts-nil"})
  @DisplayName("a null takes its name, whoever else would answer")
  void aNullIsStoredLikeAnyHandler() throws EngineException {
    eng.registerCatchall(printing("catchall"));
    eng.register("nobody", null);

    assertThat(eng.lookup("nobody")).isNull();
    assertThat(Ran.error(eng.job("nobody"))).isEqualTo("nobody: command not found");
  }

  @Test
  @Behaviour("register-refuses-a-taken-name")
  @DisplayName("whether null took it, and whether the engine is shut down")
  void aTakenNameStaysTaken() throws EngineException {
    eng.register("nobody", null);
    assertThatThrownBy(() -> eng.register("nobody", printing("late")))
        .isInstanceOf(EngineException.class);
    assertThat(eng.lookup("nobody")).isNull();

    eng.shutdown();
    assertThatThrownBy(() -> eng.register("nobody", printing("later")))
        .isInstanceOf(EngineException.class)
        .hasMessage("Can't overwrite handler for command nobody");
  }

  @Test
  @Behaviour("register-stores-a-handler")
  @DisplayName("after a shutdown as before, though nothing runs any more")
  void aShutdownClosesNoTable() throws EngineException {
    eng.shutdown();
    eng.register("late", printing("late"));
    assertThat(eng.lookup("late")).isNotNull();
  }

  @Test
  @Behaviour("register-stores-a-handler")
  @DisplayName("the very handler that was given, and a job gets no other")
  void theHandlerIsTheOneThatWasGiven() throws EngineException {
    Handler given = printing("given");
    Handler forOthers = printing("for others");
    eng.register("info", given);
    eng.registerCatchall(forOthers);

    assertThat(eng.lookup("info")).isSameAs(given);
    assertThat(eng.job("info").handler()).isSameAs(given);
    assertThat(eng.job("nobody's").handler()).isSameAs(forOthers);
  }

  @Test
  @Behaviour({"a-global-null-takes-commands-away", "a-nil-handler-hides-the-catchall"})
  @DisplayName("and hides the catchall as any other null does, for the name is taken")
  void aGlobalNullIsTakenLikeAnyName() throws EngineException {
    globals.register("commands", null);
    Engine made = newEngine();
    made.registerCatchall(printing("catchall"));

    assertThat(made.lookup("commands")).isNull();
    assertThatThrownBy(() -> made.register("commands", printing("late")))
        .hasMessage("Can't overwrite handler for command commands");
  }

  @Test
  @Behaviour("unregister-leaves-engines-alone")
  @DisplayName("a name is taken away as it is written, and no other that is like it")
  void onlyTheNameItselfIsTakenAway() throws EngineException {
    for (String name : List.of("info", "Info", "INFO", " info", "info ", "in")) {
      globals.register(name, printing(name));
    }
    globals.unregister("info");

    assertThat(Ran.stdout(newEngine().job("commands")))
        .isEqualTo(" info\nINFO\nInfo\ncommands\nin\ninfo \n");
  }

  @Test
  @Behaviour("unregister-leaves-engines-alone")
  @DisplayName("a name that was registered with null can be taken away like any other")
  void aNullIsTakenAwayToo() throws EngineException {
    globals.register("nobody", null);
    globals.unregister("nobody");

    assertThat(Ran.stdout(newEngine().job("commands"))).isEqualTo("commands\n");
    globals.register("nobody", printing("somebody"));
    assertThat(Ran.stdout(newEngine().job("nobody"))).isEqualTo("somebody");
  }
}
