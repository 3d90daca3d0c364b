package engineroom.chapters;

import static org.assertj.core.api.Assertions.assertThat;

import engineroom.Behaviour;
import engineroom.chapters.walks.Dictionary;
import engineroom.engine.Engine;
import engineroom.engine.EngineException;
import engineroom.engine.GlobalHandlers;
import engineroom.engine.Host;
import engineroom.engine.Job;
import engineroom.engine.Status;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Chapter 5, where much is done: one more, and one longer, than any number that the code says. */
class Chapter05BordersTest {

  private static final int MANY = Dictionary.beyond(5_000);
  private static final String LONG = "x".repeat(Dictionary.beyond(200_000));

  private final Engine eng = newEngine();

  private static Engine newEngine() {
    Host machine = Host.ofTheMachine();
    Engine made =
        new Engine(
            new Host(machine.goroutines(), machine.clock(), machine.log(), new GlobalHandlers()));
    made.logging = false;
    return made;
  }

  @Test
  @Behaviour({
    "the-arguments-are-shared-with-the-caller",
    "a-job-prints-as-engine-call-and-outcome",
    "arguments-are-not-quoted"
  })
  @DisplayName("as many as there are, and as long")
  void aJobHasAnyNumberOfArguments() {
    String[] args = new String[MANY];
    Arrays.fill(args, "a");
    args[MANY - 1] = LONG;
    Job job = eng.job("pull", args);

    assertThat(job.args).isSameAs(args);
    assertThat(job.callString()).isEqualTo("pull(" + "a, ".repeat(MANY - 1) + LONG + ")");
    assertThat(job).hasToString(eng + "." + job.callString());
  }

  @Test
  @Behaviour({
    "the-first-word-without-an-equals-sign-is-the-name",
    "words-with-an-equals-sign-are-variables-wherever-they-stand",
    "repeated-keys-are-all-kept"
  })
  @DisplayName("a line has as many words as it has")
  void aLineHasAnyNumberOfWords() throws EngineException {
    Job job = eng.parseJob("pull" + " A=1 b".repeat(MANY));

    assertThat(job.args).hasSize(MANY).containsOnly("b");
    assertThat(job.env().entries()).hasSize(MANY).containsOnly("A=1");
  }

  @Test
  @Behaviour({"a-job-prints-as-engine-call-and-outcome", "any-other-number-is-a-failure"})
  @DisplayName("in the ten digits, whatever the country writes")
  void aStatusHasNoCountry() throws EngineException {
    eng.register("pull", job -> new Status(-1_234_567));
    Job job = eng.job("pull");
    Ran.of(job);
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(job.statusString()).isEqualTo(" = ERR (-1234567)");
      assertThat(job.toString()).endsWith(".pull() = ERR (-1234567)");
    } finally {
      Locale.setDefault(before);
    }
  }
}
