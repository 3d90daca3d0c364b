package engineroom.lab;

import engineroom.engine.Engine;
import engineroom.engine.Host;
import engineroom.engine.HttpDoor;
import engineroom.engine.Output;
import engineroom.engine.go.Clock;
import engineroom.engine.go.Goroutines;
import java.lang.invoke.VarHandle;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** One of each thing that no page has, each in a field or a method of its own. */
class OnlyOnAJvm {

  ReentrantLock lock;
  CountDownLatch latch;
  LongAdder adder;
  VarHandle handle;
  Semaphore[] semaphores;

  Object hexadecimals() {
    return HexFormat.of();
  }

  Object pool() {
    return Executors.newSingleThreadExecutor();
  }

  Object file() {
    return Path.of("x");
  }

  Object address() {
    return URI.create("x");
  }

  Object future() {
    return new CompletableFuture<String>();
  }

  Object semaphore() {
    return new Semaphore(1);
  }

  void virtualThread() {
    Thread.startVirtualThread(() -> {});
  }

  long idOfAThread() {
    return Thread.currentThread().threadId();
  }

  boolean methodThatIsTooNew() {
    return Duration.ZERO.isPositive();
  }

  void park() {
    LockSupport.park();
  }

  Object engineOnTheMachine() {
    return new Engine();
  }

  Supplier<Engine> engineOnTheMachineLater() {
    return Engine::new;
  }

  Object outputOnTheMachine() {
    return new Output();
  }

  Object machine() {
    return Host.ofTheMachine();
  }

  Object clockOfTheMachine() {
    return Clock.ofTheMachine(Goroutines.virtualThreads());
  }

  Object door() {
    return new HttpDoor(null);
  }
}
