package engineroom.chapters;

import static org.assertj.core.api.Assertions.assertThat;

import engineroom.Behaviour;
import engineroom.engine.EngineException;
import engineroom.engine.Job;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Chapters 5, 6 and 10, where their tasks can be read otherwise than they are meant. */
class Chapter06TasksTest {

  private final Story story = new Story();

  @AfterEach
  void theClockStops() {
    story.close();
  }

  private static OutputStream closing(List<String> closed, String name) {
    return new OutputStream() {
      @Override
      public void write(int oneByte) {}

      @Override
      public void close() {
        closed.add(name);
      }
    };
  }

  @Test
  @Behaviour("a-run-can-be-told-to-leave-its-streams-open")
  @DisplayName("by its handler too, as long as that is at work")
  void aHandlerMaySayItself() throws EngineException {
    for (boolean closes : List.of(true, false)) {
      List<String> closed = new ArrayList<>();
      story.register(
          "says" + closes,
          made -> {
            made.setCloseIO(closes);
          });
      Job job = story.eng.job("says" + closes);
      job.setCloseIO(!closes);
      job.stdout.add(closing(closed, "stdout"));
      job.stderr.add(closing(closed, "stderr"));
      job.run();
      assertThat(closed).isEqualTo(closes ? List.of("stdout", "stderr") : List.of());
    }
  }

  @Test
  @Behaviour("quotes-and-backslashes-are-plain-characters")
  @DisplayName("in the values of variables as well")
  void valuesKeepTheirQuotes() throws EngineException {
    Job job = story.eng.parseJob("env A='x' B=\"y\" 'C'=z D=\\n E=' F='");

    assertThat(job.env().entries())
        .containsExactly("A='x'", "B=\"y\"", "'C'=z", "D=\\n", "E='", "F='");
    assertThat(job.args).isEmpty();
  }

  @Test
  @Behaviour({"every-job-is-counted-in-one-place", "whoever-is-called-serveapi-is-not-waited-for"})
  @DisplayName("under the name that it has when it begins")
  void aJobThatTakesAnotherNameIsCountedAsBefore() {
    for (String name : List.of("pull", "serveapi")) {
      try (Story renamed = new Story()) {
        renamed.register(name, job -> job.name = name.equals("pull") ? "serveapi" : "pull");
        assertThat(
                renamed.tell(
                    () -> {
                      renamed.run(renamed.eng.job(name));
                      renamed.shutdown();
                    }))
            .contains("0 s: shutdown is over");
      }
    }
  }
}
