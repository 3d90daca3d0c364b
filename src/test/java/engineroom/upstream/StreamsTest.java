package engineroom.upstream;

import static engineroom.upstream.Helpers.mkJob;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import engineroom.Behaviour;
import engineroom.engine.EngineException;
import engineroom.engine.Env;
import engineroom.engine.Input;
import engineroom.engine.Job;
import engineroom.engine.Output;
import engineroom.engine.Tail;
import engineroom.engine.Written;
import engineroom.engine.go.Pipe;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * The tests of {@code streams_test.go}, lines 28-215.
 *
 * <p>Where they look at the count that a write returns, for which a Java stream has no place, a job
 * prints to its output and tells it.
 */
@Timeout(30)
class StreamsTest {

  private static final class SentinelWriteCloser extends OutputStream {
    boolean calledClose;

    @Override
    public void write(int oneByte) {}

    @Override
    public void close() {
      calledClose = true;
    }
  }

  /** Lines 28-46. */
  @Test
  @Behaviour("an-env-is-complete-when-its-output-is-closed")
  @DisplayName("The original's TestOutputAddEnv")
  void testOutputAddEnv() throws IOException {
    Output o = new Output();
    Env result = o.addEnv();

    o.write(bytes("{\"foo\": \"bar\", \"answer_to_life_the_universe_and_everything\": 42}"));
    o.close();

    assertThat(result.get("foo")).isEqualTo("bar");
    assertThat(result.getInt("answer_to_life_the_universe_and_everything")).isEqualTo(42);
    assertThat(result.get("this-value-doesnt-exist")).isEmpty();
  }

  /** Lines 48-63. That the late text goes nowhere is said there, and not checked. */
  @Test
  @Behaviour({"close-closes-and-forgets", "writing-to-nobody-succeeds"})
  @DisplayName("The original's TestOutputAddClose")
  void testOutputAddClose() {
    Output o = new Output();
    SentinelWriteCloser s = new SentinelWriteCloser();
    o.add(s);

    assertThatCode(o::close).doesNotThrowAnyException();
    assertThatCode(() -> o.write(bytes("foo bar"))).doesNotThrowAnyException();

    assertThat(s.calledClose).isTrue();
  }

  /** Lines 65-98. */
  @Test
  @Behaviour("a-pipe-ends-when-its-output-is-closed")
  @DisplayName("The original's TestOutputAddPipe")
  void testOutputAddPipe() throws Exception {
    List<String> inputs =
        List.of(
            "hello, world!",
            "One\nTwo\nThree",
            "",
            "A line\nThen another nl-terminated line\n",
            "A line followed by an empty line\n\n");
    for (String input : inputs) {
      Job job = mkJob("dummy");
      Pipe.ReadEnd r = job.stdout.addPipe();
      FutureTask<Written> writer =
          new FutureTask<>(
              () -> {
                Written written = job.printf("%s", input);
                job.stdout.close();
                return written;
              });
      Thread.startVirtualThread(writer);

      assertThat(r.readAllBytes()).asString().isEqualTo(input);
      assertThat(writer.get()).isEqualTo(new Written(input.length(), null));
    }
  }

  /** Lines 100-127. */
  @Test
  @Behaviour({
    "tail-gives-the-last-lines",
    "tail-of-no-lines-is-empty",
    "tail-cuts-white-space-at-the-end"
  })
  @DisplayName("The original's TestTail")
  void testTail() {
    Map<String, List<String>> tests =
        Map.of(
            "hello, world!",
            List.of("", "hello, world!", "hello, world!", "hello, world!"),
            "One\nTwo\nThree",
            List.of("", "Three", "Two\nThree", "One\nTwo\nThree"),
            "One\nTwo\n\n\n",
            List.of("", "Two", "One\nTwo"));
    tests.forEach(
        (input, outputs) -> {
          for (int n = 0; n < outputs.size(); n++) {
            ByteArrayOutputStream buffer = new ByteArrayOutputStream();
            buffer.writeBytes(bytes(input));
            assertThat(Tail.of(buffer, n)).as("%d of %s", n, input).isEqualTo(outputs.get(n));
          }
        });
  }

  /** Lines 138-151. */
  @Test
  void testOutputAdd() {
    String input = "hello, world!";
    Job job = mkJob("dummy");
    ByteArrayOutputStream b = new ByteArrayOutputStream();
    job.stdout.add(b);

    assertThat(job.printf("%s", input)).isEqualTo(new Written(input.length(), null));

    assertThat(b).hasToString(input);
  }

  /** Lines 153-172. */
  @Test
  @Behaviour({"a-failing-destination-stops-nobody", "the-count-of-a-write-is-its-length"})
  @DisplayName("The original's TestOutputWriteError")
  void testOutputWriteError() {
    String input = "Hello there";
    Job job = mkJob("dummy");
    ByteArrayOutputStream buf = new ByteArrayOutputStream();
    job.stdout.add(buf);
    Pipe pipe = new Pipe();
    IOException expected = new IOException("This is an error");
    pipe.readEnd().closeWith(expected);
    job.stdout.add(pipe.writeEnd());

    Written written = job.printf("%s", input);

    assertThat(written.error()).as("the first error is returned").isSameAs(expected);
    assertThat(buf).as("the other destinations are written to").hasToString(input);
    assertThat(written.n()).as("the count is the input's length").isEqualTo(input.length());
  }

  /** Lines 174-187. */
  @Test
  void testInputAddEmpty() throws Exception {
    Input i = new Input();
    i.add(InputStream.nullInputStream());

    assertThat(i.readAllBytes()).isEmpty();
  }

  /** Lines 189-201. */
  @Test
  @Behaviour("an-input-takes-one-source-for-life")
  @DisplayName("The original's TestInputAddTwo")
  void testInputAddTwo() {
    Input i = new Input();
    assertThatCode(() -> i.add(InputStream.nullInputStream())).doesNotThrowAnyException();

    assertThatThrownBy(() -> i.add(InputStream.nullInputStream()))
        .isInstanceOf(EngineException.class);
  }

  /** Lines 203-215. */
  @Test
  void testInputAddNotEmpty() throws Exception {
    Input i = new Input();
    i.add(new ByteArrayInputStream(bytes("hello world\nabc")));

    assertThat(i.readAllBytes()).asString().isEqualTo("hello world\nabc");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
