package engineroom.races;

import engineroom.races.scenario.CallbackIsCountedAndNotCalled;
import engineroom.races.scenario.CallbackIsNotYetCounted;
import engineroom.races.scenario.LookupAgainstRegister;
import engineroom.races.scenario.ReadAgainstAddEnv;
import engineroom.races.scenario.RegisterAgainstRegister;
import engineroom.races.scenario.RunAgainstRun;
import engineroom.races.scenario.RunAgainstShutdown;
import engineroom.races.scenario.SetGlobalAgainstSetGlobal;
import engineroom.races.scenario.SetenvAgainstSetenv;
import engineroom.races.scenario.WriteAgainstSet;
import java.util.Locale;
import java.util.Set;

/** The races that the original has and the port keeps. */
enum Race {
  A_JOB_STARTS_AFTER_THE_SHUTDOWN(RunAgainstShutdown.class, "Job", "Engine"),
  ONE_JOB_RUNS_TWICE(RunAgainstRun.class, "Job"),
  TWO_HANDLERS_TAKE_ONE_NAME(RegisterAgainstRegister.class, "Engine"),
  A_KNOWN_NAME_IS_NOT_FOUND(LookupAgainstRegister.class, "Engine", "HashMap"),
  A_CALLBACK_IS_CALLED_BEFORE_IT_IS_COUNTED(CallbackIsNotYetCounted.class, "Engine", "WaitGroup"),
  A_CALLBACK_IS_COUNTED_AND_NOT_CALLED(CallbackIsCountedAndNotCalled.class, "Engine", "WaitGroup"),
  A_WRITE_FALLS_BETWEEN_CLOSE_AND_SET(WriteAgainstSet.class, "Output"),
  TWO_KEYS_ARE_SET_AT_ONCE(SetenvAgainstSetenv.class, "Env", "ArrayList"),
  TWO_OBJECTS_ARE_READ_AS_ONE(ReadAgainstAddEnv.class, "Env"),
  A_DRAWER_IS_THROWN_AWAY(SetGlobalAgainstSetGlobal.class, "Engine");

  private final Class<?> scenario;
  private final Set<String> shown;

  Race(Class<?> scenario, String... shown) {
    this.scenario = scenario;
    this.shown = Set.of(shown);
  }

  Class<?> scenario() {
    return scenario;
  }

  /** The classes whose lines tell the story; what happens in others is seen from their call. */
  Set<String> shown() {
    return shown;
  }

  /** How the book calls it. */
  String title() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
