package engineroom.bench;

import engineroom.engine.Job;
import engineroom.engine.Status;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * The least that a dispatch can be: find the handler, make the smallest job that could carry a name
 * and arguments, call. No streams, no environment, no log, no clock, no counter.
 */
@State(Scope.Thread)
public class DispatchFloor {

  private Map<String, Function<Smallest, Status>> handlers;
  private InTurn names;
  private String[] arguments;

  @Setup
  public void fill() {
    handlers = new HashMap<>();
    for (String name : Engines.names(Engines.USUAL)) {
      handlers.put(name, job -> Status.OK);
    }
    names = new InTurn(Engines.names(Engines.USUAL));
    arguments = Engines.args(2);
  }

  /** What is left of a {@link Job} without all that makes it one. */
  private static final class Smallest {
    final String name;
    final String[] args;
    Status status;

    Smallest(String name, String[] args) {
      this.name = name;
      this.args = args;
    }
  }

  @Benchmark
  public Object smallest() {
    String name = names.next();
    Smallest job = new Smallest(name, arguments);
    job.status = handlers.get(name).apply(job);
    return job;
  }
}
