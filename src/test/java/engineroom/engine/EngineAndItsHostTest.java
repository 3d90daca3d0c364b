package engineroom.engine;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.verifyNoMoreInteractions;
import static org.mockito.Mockito.when;

import engineroom.engine.go.Clock;
import engineroom.engine.go.Goroutines;
import java.io.OutputStream;
import java.time.Duration;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentMatchers;
import org.mockito.InOrder;

/** What an engine asks of its host: how often, and in what order. */
class EngineAndItsHostTest {

  private final System.Logger log = mock();
  private final Goroutines goroutines = mock();
  private final Clock clock = mock();
  private final Handler handler = mock();
  private Engine eng;

  @BeforeEach
  void anEngineWithOneJob() throws EngineException {
    eng = new Engine(new Host(goroutines, clock, log, new GlobalHandlers()));
    eng.stderr = OutputStream.nullOutputStream();
    eng.register("create", handler);
    when(handler.handle(any())).thenReturn(Status.OK);
  }

  @Test
  void aJobIsLoggedOnceBeforeAndOnceAfterItsHandler() throws EngineException {
    Job job = eng.job("create");

    job.run();

    InOrder order = inOrder(log, handler);
    order.verify(log).log(eq(System.Logger.Level.INFO), ArgumentMatchers.<Supplier<String>>any());
    order.verify(handler).handle(job);
    order.verify(log).log(eq(System.Logger.Level.INFO), ArgumentMatchers.<Supplier<String>>any());
    verifyNoMoreInteractions(log, handler);
  }

  @Test
  void withoutLoggingAJobAsksItsHostForNothing() throws EngineException {
    eng.logging = false;

    eng.job("create").run();
    eng.job("create").run();

    verify(handler, times(2)).handle(any());
    verifyNoInteractions(log, goroutines, clock);
  }

  @Test
  void anIdleShutdownStartsEachCallbackOnAThreadOfItsOwnAndWaitsOnce() {
    eng.onShutdown(() -> {});
    eng.onShutdown(() -> {});

    eng.shutdown();

    InOrder order = inOrder(goroutines, clock);
    order.verify(goroutines, times(2)).go(any());
    order.verify(clock).await(any(), eq(Duration.ofSeconds(10)));
    order.verifyNoMoreInteractions();
  }
}
