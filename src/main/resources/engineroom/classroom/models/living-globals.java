package hunt;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import engineroom.engine.Engine;
import engineroom.engine.EngineException;
import engineroom.engine.GlobalHandlers;
import engineroom.engine.Host;
import engineroom.engine.Status;
import org.junit.jupiter.api.Test;

class LivingGlobalsTest {

  @Test
  void anEngineDoesNotSeeWhatComesLater() throws EngineException {
    GlobalHandlers globals = new GlobalHandlers();
    Host machine = Host.ofTheMachine();
    Engine eng =
        new Engine(new Host(machine.goroutines(), machine.clock(), machine.log(), globals));
    eng.logging = false;

    globals.register("late", job -> Status.OK);

    assertThatThrownBy(() -> eng.job("late").run()).hasMessage("late: command not found");
  }
}
