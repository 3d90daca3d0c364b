package engineroom.chapters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.spy;

import engineroom.Behaviour;
import engineroom.engine.Engine;
import engineroom.engine.EngineException;
import engineroom.engine.Env;
import engineroom.engine.Handler;
import engineroom.engine.Job;
import engineroom.engine.Output;
import engineroom.engine.Status;
import engineroom.engine.go.Signal;
import engineroom.engine.go.WaitGroup;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Chapter 13: races. Each of them is arranged: one thread is held where the model checker stopped
 * it, until the other has done its part.
 */
@Timeout(30)
class Chapter13RacesTest {

  private final Story story = new Story();
  private final Engine eng = story.eng;

  /** Fires when the first thread has come to where it is held. */
  private final Signal held = new Signal();

  private final Signal goOn = new Signal();

  @AfterEach
  void theClockStops() {
    story.close();
  }

  private void hold() {
    held.fire();
    goOn.await();
  }

  @Test
  @Behaviour("a-job-may-start-after-the-shutdown")
  void aJobThatHasBeenLetThroughRunsWhenTheShutdownIsBack() throws Exception {
    eng.register("pull", job -> say("pull runs"));
    Job job = eng.job("pull");
    Thread late = new HeldBeforeItCounts(() -> story.run(job));

    late.start();
    held.await();
    assertThat(story.tell(story::shutdown)).containsExactly("0 s: shutdown is over");
    goOn.fire();
    late.join();

    assertThat(story.tell(() -> {})).containsExactly("0 s: shutdown is over", "0 s: pull runs");
  }

  /**
   * Held when it has asked whether the engine is shut down and is about to count its job: to find
   * its place in the count, a job looks at its thread's number.
   */
  private final class HeldBeforeItCounts extends Thread {
    HeldBeforeItCounts(Runnable body) {
      super(body);
    }

    @Override
    @SuppressWarnings("deprecation") // it is the one that the count asks for
    public long getId() {
      hold();
      return super.getId();
    }
  }

  private Status say(String what) {
    story.say(what);
    return Status.OK;
  }

  @Test
  @Behaviour("the-jobs-are-waited-for-once")
  void aJobThatBeginsWhileCallbacksRunIsNotWaitedFor() {
    story.register(
        "release_interface",
        job -> {
          story.sleep(5);
          story.say("released");
        });
    Job late = eng.job("release_interface");
    late.setenvBool("overrideShutdown", true);

    assertThat(
            story.tell(
                () -> {
                  story.callback("unmount", 2);
                  story.start("pull", 1);
                  story.beside(story::shutdown);
                  story.sleep(2);
                  story.run(late);
                }))
        .containsExactly(
            "1 s: pull is done",
            "3 s: unmount is called",
            "3 s: shutdown is over",
            "7 s: released");
  }

  @Test
  @Behaviour("two-runs-share-their-streams")
  void theSlowerRunGivesTheErrorOfTheQuickerOne() {
    AtomicInteger runs = new AtomicInteger();
    List<String> codes = new ArrayList<>();
    Job job = jobOf(running -> fail(running, runs.incrementAndGet()));

    assertThat(
            story.tell(
                () -> {
                  story.beside(() -> story.run(job));
                  story.beside(() -> story.run(job));
                  story.sleep(3);
                  codes.add(job.statusString());
                }))
        .containsExactly("1 s: pull: run 1 failed", "2 s: pull: run 1 failed");
    assertThat(codes).containsExactly(" = ERR (2)");
  }

  private Status fail(Job job, int run) {
    story.sleep(run);
    job.errorf("run %d failed", run);
    return new Status(run);
  }

  private Job jobOf(Handler handler) {
    try {
      eng.register("pull", handler);
    } catch (EngineException e) {
      throw new IllegalStateException(e);
    }
    return eng.job("pull");
  }

  @Test
  @Behaviour("two-registrations-may-both-succeed")
  void whoComesBetweenTheQuestionAndTheEntryIsOverwritten() throws Exception {
    put("handlers", new HeldHandlers());

    assertThat(
            story.tell(
                () -> {
                  story.beside(() -> register("slow"));
                  held.await();
                  register("quick");
                  story.run("pull");
                  goOn.fire();
                  story.sleep(1);
                  story.run("pull");
                  register("third");
                }))
        .containsExactly(
            "0 s: quick is registered",
            "0 s: quick runs",
            "0 s: slow is registered",
            "1 s: slow runs",
            "1 s: Can't overwrite handler for command pull");
  }

  private void register(String handler) {
    try {
      eng.register("pull", job -> say(handler + " runs"));
      story.say(handler + " is registered");
    } catch (EngineException e) {
      story.say(e.getMessage());
    }
  }

  /** Holds whoever asks first, once it has its answer. */
  private final class HeldHandlers extends HashMap<String, Handler> {
    private static final long serialVersionUID = 1L;

    @Override
    public boolean containsKey(Object name) {
      boolean known = super.containsKey(name);
      if (!held.hasFired()) {
        hold();
      }
      return known;
    }
  }

  @Test
  @Behaviour({
    "a-callback-may-be-called-before-it-is-counted",
    "a-callback-that-is-counted-too-late-hangs-the-next-shutdown"
  })
  void theCounterFallsBelowZeroAndThenRisesForGood() throws Exception {
    put("onShutdown", new HeldCallbacks());

    assertThat(
            story.tell(
                () -> {
                  story.start("pull", 2);
                  story.beside(() -> story.shutdown("first"));
                  story.sleep(1);
                  story.beside(() -> eng.onShutdown(this::unmount));
                  held.await();
                  story.sleep(2);
                  goOn.fire();
                  story.sleep(1);
                  Thread.currentThread().interrupt(); // which ends no wait
                  story.shutdown("second");
                }))
        .containsExactlyInAnyOrder(
            "2 s: pull is done",
            "2 s: unmount is called",
            "2 s: first is over",
            "2 s: sync: negative WaitGroup counter",
            Story.STUCK);
  }

  private void unmount() {
    Thread.currentThread().setUncaughtExceptionHandler((thread, e) -> story.say(e.getMessage()));
    story.say("unmount is called");
  }

  /** Holds whoever adds, when the callback is in the list. */
  private final class HeldCallbacks extends CopyOnWriteArrayList<Runnable> {
    private static final long serialVersionUID = 1L;

    @Override
    public boolean add(Runnable callback) {
      boolean added = super.add(callback);
      hold();
      return added;
    }
  }

  private void put(String field, Object value) throws ReflectiveOperationException {
    Field place = Engine.class.getDeclaredField(field);
    place.setAccessible(true);
    place.set(eng, value);
  }

  @Test
  @Behaviour("a-write-between-close-and-set-is-lost")
  void whatIsWrittenInTheMiddleOfSetReachesNobody() throws IOException {
    ByteArrayOutputStream before = new ByteArrayOutputStream();
    ByteArrayOutputStream after = new ByteArrayOutputStream();
    Output output = heldBehindClose();
    output.add(before);

    setWhile(output, after, () -> write(output, "in the middle"));
    write(output, "afterwards");

    assertThat(before.toString(StandardCharsets.UTF_8)).isEmpty();
    assertThat(after.toString(StandardCharsets.UTF_8)).isEqualTo("afterwards");
  }

  @Test
  @Behaviour("a-destination-that-is-added-in-the-middle-of-set-stays-open")
  void whatIsAddedInTheMiddleOfSetIsForgottenUnclosed() throws IOException {
    List<String> told = new ArrayList<>();
    Output output = heldBehindClose();
    output.add(teller("before", told));

    setWhile(output, teller("after", told), () -> output.add(teller("between", told)));
    write(output, "x");
    output.close();

    assertThat(told).containsExactly("before is closed", "after is written to", "after is closed");
  }

  /** An output that holds whoever closes it first, when all is closed and the lock is free. */
  private Output heldBehindClose() throws IOException {
    Output output = spy(new Output());
    doAnswer(
            close -> {
              close.callRealMethod();
              if (!held.hasFired()) {
                hold();
              }
              return null;
            })
        .when(output)
        .close();
    return output;
  }

  private void setWhile(Output output, OutputStream after, Runnable middle) {
    List<String> told =
        story.tell(
            () -> {
              story.beside(() -> output.set(after));
              held.await();
              middle.run();
              goOn.fire();
              story.sleep(1);
            });
    assertThat(told).as("nobody is stuck").isEmpty();
  }

  private static void write(Output output, String text) {
    try {
      output.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static OutputStream teller(String name, List<String> told) {
    return new OutputStream() {
      @Override
      public void write(int oneByte) {
        told.add(name + " is written to");
      }

      @Override
      public void close() {
        told.add(name + " is closed");
      }
    };
  }

  @Test
  @Behaviour("an-env-that-is-read-too-early-shows-another-object")
  void everyObjectIsSeenInTurnUntilTheOutputIsClosed() throws IOException {
    Output output = new Output();
    Env env = output.addEnv();
    List<String> seen = new ArrayList<>();

    seen.add(env.get("Id") + env.entries().size());
    write(output, "{\"Id\":\"4e\"}");
    seen.add(env.get("Id") + env.entries().size());
    write(output, "{\"Status\":\"done\",\"Size\":2}");
    seen.add(env.get("Id") + env.entries().size());
    write(output, "{\"Id\":\"9c\"}");
    output.close();
    seen.add(env.get("Id") + env.entries().size());

    assertThat(seen).containsExactly("0", "4e1", "2", "9c1");
  }

  @Test
  @Behaviour("differs-a-wait-group-is-patient")
  void aCounterMayRiseWhileItIsWaitedForAndAgainWhenNobodyWaits() {
    WaitGroup group = new WaitGroup();
    group.add(1);

    assertThat(
            story.tell(
                () -> {
                  story.beside(() -> await(group));
                  story.sleep(1);
                  group.add(1);
                  group.done();
                  story.sleep(1);
                  group.done();
                  group.add(1);
                  story.sleep(1);
                  story.say("count again");
                  story.beside(() -> await(group));
                  story.sleep(1);
                  group.done();
                  story.sleep(1);
                }))
        .containsExactly("2 s: let go", "3 s: count again", "4 s: let go");
  }

  private void await(WaitGroup group) {
    group.await();
    story.say("let go");
  }
}
