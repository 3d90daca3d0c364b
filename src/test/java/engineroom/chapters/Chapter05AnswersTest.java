package engineroom.chapters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import engineroom.Behaviour;
import engineroom.engine.Engine;
import engineroom.engine.EngineException;
import engineroom.engine.Env;
import engineroom.engine.GlobalHandlers;
import engineroom.engine.Host;
import engineroom.engine.Job;
import engineroom.engine.go.Goroutines;
import engineroom.engine.go.Pipe;
import engineroom.engine.go.PipeReader;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Chapter 5, where answers to its steps have gone wrong. */
class Chapter05AnswersTest {

  @Test
  @Behaviour("making-a-job-runs-and-logs-nothing")
  @DisplayName("and the readers of its outputs are those of the engine's host")
  void theOutputsOfAJobAskItsHost() {
    List<PipeReader> readers = new ArrayList<>();
    Goroutines counting =
        new Goroutines() {
          @Override
          public void go(Runnable body) {
            throw new AssertionError("nobody asked for a goroutine");
          }

          @Override
          public PipeReader goReading(PipeReader reader) {
            readers.add(reader);
            return reader;
          }
        };
    Host machine = Host.ofTheMachine();
    Job job =
        new Engine(new Host(counting, machine.clock(), machine.log(), new GlobalHandlers()))
            .job("pull");
    assertThat(readers).isEmpty();

    job.stdout.addEnv();
    assertThat(readers).hasSize(1);
    job.stderr.addTable();
    assertThat(readers).hasSize(2);
  }

  @Test
  @Behaviour({
    "words-with-an-equals-sign-are-variables-wherever-they-stand",
    "no-parsed-argument-holds-an-equals-sign"
  })
  @DisplayName("behind two dashes as well, and behind every other word")
  void nothingEndsTheVariables() throws EngineException {
    Job job = new Engine().parseJob("run -- A=1 -e B=2 ; C=3 # D=4");

    assertThat(job.args).containsExactly("--", "-e", ";", "#");
    assertThat(job.env().entries()).containsExactly("A=1", "B=2", "C=3", "D=4");
  }

  @Test
  @Behaviour({
    "any-unicode-space-separates-words",
    "quotes-and-backslashes-are-plain-characters",
    "the-first-word-without-an-equals-sign-is-the-name"
  })
  @DisplayName("each of them, and no other sign that a char holds")
  void everySignIsAPartOfAWordOrASpace() throws EngineException {
    Engine eng = new Engine();
    Pattern space = Pattern.compile("\\p{IsWhite_Space}");
    for (char c = 0; c < Character.MAX_VALUE; c++) {
      if (c != '=' && !Character.isSurrogate(c)) {
        Job job = eng.parseJob("a" + c + "b");
        boolean separates = space.matcher("" + c).matches();
        assertThat(job.callString())
            .as("U+%04X", (int) c)
            .isEqualTo(separates ? "a(b)" : "a" + c + "b()");
      }
    }
  }

  @Test
  @Behaviour("jobs-of-one-name-share-the-handler-alone")
  @DisplayName("and one job has one environment, however early somebody asks for it")
  void whoAsksFirstHasTheEnvironmentToo() {
    Job job = new Engine().job("create");
    Env early = job.env();
    assertThat(job.env()).isSameAs(early);
    early.set("MEMORY", "1g");
    assertThat(job.getenv("MEMORY")).isEqualTo("1g");
  }

  @Test
  @Behaviour({"jobs-of-one-name-share-the-handler-alone", "an-engine-has-no-queue"})
  @DisplayName("so whatever holds up the streams of one holds up no other")
  void aJobThatIsStuckStopsNoOther() throws Exception {
    try (Story story = new Story()) {
      story.register("create", job -> assertThatCode(job.stdin::read).doesNotThrowAnyException());
      Job stuck = story.eng.job("create");
      stuck.stdin.add(new Pipe().readEnd());
      stuck.stdout.addPipe();
      stuck.stderr.addPipe();
      Job other = story.eng.job("create");
      other.stdin.add(new ByteArrayInputStream(new byte[] {1}));

      assertThat(
              story.tell(
                  () -> {
                    story.beside(() -> stuck.printf("nobody reads it"));
                    story.beside(() -> stuck.logf("nor this"));
                    story.beside(() -> story.run(stuck));
                    story.sleep(1);
                    other.printf("read by nobody too");
                    other.logf("and noted");
                    story.run(other);
                    story.say(other.statusString());
                  }))
          .containsExactly("1 s:  = OK (0)");
    }
  }
}
