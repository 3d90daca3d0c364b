package engineroom.upstream;

import static engineroom.upstream.Helpers.newEngine;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import engineroom.Behaviour;
import engineroom.engine.Engine;
import engineroom.engine.EngineException;
import engineroom.engine.GlobalHandlers;
import engineroom.engine.Handler;
import engineroom.engine.Job;
import engineroom.engine.NopWriteCloser;
import engineroom.engine.Status;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The tests of {@code engine_test.go}, lines 11-236. */
class EngineTest {

  /** Lines 11-38. */
  @Test
  @Behaviour({
    "register-refuses-a-taken-name",
    "global-register-refuses-a-taken-name",
    "a-copied-name-is-taken"
  })
  @DisplayName("The original's TestRegister")
  void testRegister() throws EngineException {
    GlobalHandlers globals = GlobalHandlers.OF_THE_PROCESS;
    globals.register("dummy1", null);
    try {
      assertThatThrownBy(() -> globals.register("dummy1", null))
          .isInstanceOf(EngineException.class);

      Engine eng = newEngine();
      assertThatThrownBy(() -> eng.register("dummy1", null))
          .as("a new engine copies the global handlers")
          .isInstanceOf(EngineException.class);

      assertThatCode(() -> eng.register("dummy2", null)).doesNotThrowAnyException();
      assertThatThrownBy(() -> eng.register("dummy2", null)).isInstanceOf(EngineException.class);
    } finally {
      globals.unregister("dummy1");
    }
  }

  /** Lines 40-64. The handler is called directly; no job runs. */
  @Test
  @Behaviour("making-a-job-never-fails")
  @DisplayName("The original's TestJob")
  void testJob() throws EngineException {
    Engine eng = newEngine();
    Job job1 = eng.job("dummy1", "--level=awesome");
    assertThat(job1.handler()).isNull();

    eng.register(
        "dummy2",
        job -> {
          job.printf("%s\n", job.name);
          return new Status(42);
        });
    Job job2 = eng.job("dummy2", "--level=awesome");
    assertThat(job2.handler()).isNotNull();
    assertThat(job2.handler().handle(job2)).isEqualTo(new Status(42));
  }

  /** Lines 66-75. */
  @Test
  void testEngineShutdown() {
    Engine eng = newEngine();
    assertThat(eng.isShutdown()).isFalse();

    eng.shutdown();

    assertThat(eng.isShutdown()).isTrue();
  }

  /** Lines 77-92. */
  @Test
  @Behaviour("commands-lists-all-names-in-order")
  @DisplayName("The original's TestEngineCommands")
  void testEngineCommands() throws EngineException {
    Engine eng = newEngine();
    Handler handler = job -> Status.OK;
    eng.register("foo", handler);
    eng.register("bar", handler);
    eng.register("echo", handler);
    eng.register("die", handler);
    ByteArrayOutputStream output = new ByteArrayOutputStream();
    Job commands = eng.job("commands");
    commands.stdout.add(output);

    commands.run();

    assertThat(output).hasToString("bar\ncommands\ndie\necho\nfoo\n");
  }

  /** Lines 94-102. Takes both engines' names, yet compares the engines, which always differ. */
  @Test
  void testEngineString() {
    Engine eng1 = newEngine();
    Engine eng2 = newEngine();
    String s1 = eng1.toString();
    String s2 = eng2.toString();

    assertThat(eng1)
        .as("different engines have different names (%s and %s)", s1, s2)
        .isNotSameAs(eng2);
  }

  /** Lines 104-138. */
  @Test
  @Behaviour({
    "register-stores-a-handler",
    "the-first-word-without-an-equals-sign-is-the-name",
    "words-with-an-equals-sign-are-variables-wherever-they-stand"
  })
  @DisplayName("The original's TestParseJob")
  void testParseJob() throws EngineException {
    Engine eng = newEngine();
    AtomicBoolean called = new AtomicBoolean();
    eng.register("echo", noting(called));

    Job job = eng.parseJob("echo DEBUG=1 hello world VERBOSITY=42");

    assertThat(job.name).isEqualTo("echo");
    assertThat(job.args).containsExactly("hello", "world");
    assertThat(job.env().get("DEBUG")).isEqualTo("1");
    assertThat(job.env().get("VERBOSITY")).isEqualTo("42");
    assertThat(job.env().map()).hasSize(2);
    assertThatCode(job::run).doesNotThrowAnyException();
    assertThat(called).isTrue();
  }

  /** Lines 140-154. */
  @Test
  @Behaviour("the-catchall-never-gets-the-empty-name")
  @DisplayName("The original's TestCatchallEmptyName")
  void testCatchallEmptyName() {
    Engine eng = newEngine();
    AtomicBoolean called = new AtomicBoolean();
    eng.registerCatchall(noting(called));

    assertThatThrownBy(() -> eng.job("").run()).isInstanceOf(EngineException.class);
    assertThat(called).isFalse();
  }

  private static Handler noting(AtomicBoolean called) {
    return job -> {
      called.set(true);
      return Status.OK;
    };
  }

  /**
   * Lines 160-236. What an outer job writes after an inner one has closed the output they share is
   * lost, and no error tells; behind a {@link NopWriteCloser} the output stays open.
   */
  @Test
  @Behaviour({"a-job-closes-what-it-was-lent", "a-no-op-closer-keeps-it-open"})
  @DisplayName("The original's TestNestedJobSharedOutput")
  void testNestedJobSharedOutput() throws EngineException {
    AtomicBoolean wrapOutput = new AtomicBoolean();
    Engine eng = newEngine();
    eng.register(
        "outerJob",
        job -> {
          write(job, "outer1");
          Job innerJob = job.eng.job("innerJob");
          innerJob.stdout.add(wrapOutput.get() ? new NopWriteCloser(job.stdout) : job.stdout);
          assertThatCode(innerJob::run).doesNotThrowAnyException();
          write(job, " outer2");
          return Status.OK;
        });
    eng.register(
        "innerJob",
        job -> {
          write(job, " inner");
          return Status.OK;
        });

    assertThat(outputOf(eng.job("outerJob"))).isEqualTo("outer1 inner");

    wrapOutput.set(true);
    assertThat(outputOf(eng.job("outerJob"))).isEqualTo("outer1 inner outer2");
  }

  private static void write(Job job, String text) {
    try {
      job.stdout.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String outputOf(Job job) throws EngineException {
    ByteArrayOutputStream output = new ByteArrayOutputStream();
    job.stdout.add(output);
    job.run();
    return output.toString(StandardCharsets.UTF_8);
  }
}
