package engineroom.bench;

import engineroom.engine.Engine;
import engineroom.engine.EngineException;
import engineroom.engine.GlobalHandlers;
import engineroom.engine.Handler;
import engineroom.engine.Host;
import engineroom.engine.Status;
import engineroom.engine.go.Clock;
import engineroom.engine.go.Goroutines;

/** Engines to measure: filled with names, silent unless told otherwise. */
final class Engines {

  /** As many as docker 1.6.2 registers, roughly, and a round number. */
  static final int USUAL = 100;

  /** A handler that does nothing, so that all that is measured is the engine. */
  static final Handler OK = job -> Status.OK;

  private Engines() {}

  /** An engine with {@link #USUAL} names. */
  static Engine usual() {
    return with(names(USUAL));
  }

  /** An engine with some names, all with the handler that does nothing. */
  static Engine with(String[] names) {
    Engine eng = new Engine(host());
    eng.logging = false;
    for (String name : names) {
      register(eng, name, OK);
    }
    return eng;
  }

  /** The names {@code job00000}, {@code job00001} and so on. */
  static String[] names(int count) {
    String[] names = new String[count];
    for (int i = 0; i < count; i++) {
      names[i] = "job%05d".formatted(i);
    }
    return names;
  }

  /** So many short arguments. */
  static String[] args(int count) {
    String[] args = new String[count];
    for (int i = 0; i < count; i++) {
      args[i] = "arg" + i;
    }
    return args;
  }

  static void register(Engine eng, String name, Handler handler) {
    try {
      eng.register(name, handler);
    } catch (EngineException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The machine's threads and clock, and a log that goes nowhere. */
  static Host host() {
    Goroutines goroutines = Goroutines.virtualThreads();
    return new Host(
        goroutines, Clock.ofTheMachine(goroutines), new LogToNowhere(), new GlobalHandlers());
  }
}
