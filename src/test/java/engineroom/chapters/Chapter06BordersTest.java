package engineroom.chapters;

import static org.assertj.core.api.Assertions.assertThat;

import engineroom.Behaviour;
import engineroom.chapters.walks.Dictionary;
import engineroom.engine.Engine;
import engineroom.engine.EngineException;
import engineroom.engine.Job;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Chapter 6, where much is done: one more, and one longer, than any number that the code says. */
class Chapter06BordersTest {

  private static final int MANY = Dictionary.beyond(200);
  private static final String LONG = "x".repeat(Dictionary.beyond(4 << 20));

  private final Story story = new Story();
  private final Engine eng = story.eng;

  @AfterEach
  void theClockStops() {
    story.close();
  }

  @Test
  @Behaviour({"the-error-is-the-last-line-of-stderr", "all-of-stderr-goes-to-its-destinations"})
  @DisplayName("as long as it is, in one piece or in many")
  void anErrorIsOfAnyLength() throws EngineException {
    eng.register("at once", job -> job.errorf("first\n%sé", LONG));
    eng.register(
        "in pieces",
        job -> {
          int half = LONG.length() / 2;
          print(job.stderr, "first\n");
          print(job.stderr, LONG.substring(0, half));
          print(job.stderr, LONG.substring(half));
          return job.errorf("é");
        });

    assertThat(Ran.error(eng.job("at once")).equals(LONG + "é")).isTrue();
    assertThat(Ran.error(eng.job("in pieces")).equals(LONG + "é")).isTrue();
  }

  private static void print(OutputStream to, String text) {
    try {
      to.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  @Behaviour({"the-count-of-a-write-is-its-length", "a-failed-write-does-not-fail-the-job"})
  @DisplayName("which is written at once, however long it is")
  void aTextIsOneWrite() {
    List<Integer> lengths = new ArrayList<>();
    Job job = eng.job("pull");
    job.stdout.add(
        new OutputStream() {
          @Override
          public void write(int oneByte) {
            lengths.add(1);
          }

          @Override
          public void write(byte[] from, int at, int length) {
            lengths.add(length);
          }
        });

    assertThat(job.printf("%s", LONG).n()).isEqualTo(LONG.length());
    assertThat(lengths).containsExactly(LONG.length());
  }

  @Test
  @Behaviour({"the-count-of-a-write-is-its-length", "a-note-names-its-job"})
  @DisplayName("with as many values as the format has places")
  void aFormatHasAnyNumberOfPlaces() {
    Object[] values = new Object[MANY];
    for (int i = 0; i < MANY; i++) {
      values[i] = i % 10;
    }
    Job job = eng.job("pull");

    assertThat(job.printf("%d".repeat(MANY), values).n()).isEqualTo(MANY);
    int before = job.logf("").n();
    assertThat(job.logf("%d".repeat(MANY), values).n()).isEqualTo(before + MANY);
  }

  @Test
  @Behaviour({"the-error-is-the-last-line-of-stderr", "error-of-nothing-prints-a-complaint"})
  @DisplayName("an error's own text, and not that of what is behind it")
  void anErrorTellsItsOwnText() throws EngineException {
    eng.register(
        "pull",
        job -> job.error(new IOException("no route to host", new IOException("eth0 is down"))));

    assertThat(Ran.error(eng.job("pull"))).isEqualTo("no route to host");
  }
}
