package engineroom.lab;

import static org.assertj.core.api.Assertions.assertThat;

import engineroom.engine.go.Goroutines;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Timeout(20)
class LabSessionTest {

  private static final JsonMapper JSON = new JsonMapper();

  private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
  private final Goroutines threads = Goroutines.virtualThreads();
  private final LabSession session =
      new LabSession(threads, new CooperativeClock(threads), heard::add);

  /** All news until what was entered is over. */
  private List<JsonNode> news() throws InterruptedException {
    Stream.Builder<JsonNode> all = Stream.builder();
    while (true) {
      JsonNode one = JSON.readTree(heard.take());
      all.add(one);
      if (one.has("problems") || one.has("over") && !one.has("event")) {
        return all.build().toList();
      }
    }
  }

  private static List<JsonNode> steps(List<JsonNode> news) {
    return news.stream().filter(one -> one.has("step")).toList();
  }

  @Test
  void eachStepIsToldWithItsLineAndItsAnswer() throws InterruptedException {
    session.play("# a remark\neng is a new engine\n\nwhether eng is shut down\n");
    List<JsonNode> news = news();
    assertThat(news.getFirst().get("case").asString()).isEqualTo("steps");
    assertThat(steps(news)).extracting(one -> one.get("line").asInt()).containsExactly(2, 4);
    assertThat(steps(news).getLast().get("says").asString()).isEqualTo("=> false");
    assertThat(steps(news).getLast().has("same")).as("nothing is recorded").isFalse();
    assertThat(news.getLast().get("over").asInt()).isZero();
  }

  @Test
  void anAnswerIsComparedWithTheRecordedOne() throws InterruptedException {
    session.play(
        "eng is a new engine\nwhether eng is shut down => true\nwhether eng is shut down => false");
    List<JsonNode> news = news();
    List<JsonNode> compared = steps(news).subList(1, 3);
    assertThat(compared)
        .extracting(one -> one.get("same").asBoolean())
        .containsExactly(false, true);
    assertThat(compared.getFirst().get("expected").asString()).isEqualTo("=> true");
    assertThat(news.getLast().get("over").asInt()).isEqualTo(1);
  }

  @Test
  void whatTheEngineDoesIsToldWithNamesAndNumbers() throws InterruptedException {
    session.play(
        """
        eng is a new engine
        eng registers "hi": print "hello\\n"
        j is the job "hi" with "you" of eng
        run j
        shut down eng
        """);
    List<JsonNode> events = news().stream().filter(one -> one.has("event")).toList();
    assertThat(events)
        .extracting(one -> one.get("event").asString())
        .contains(
            "engine made", "handler registered", "job begun", "job ended", "shutdown returned");
    JsonNode written =
        events.stream()
            .filter(one -> one.get("event").asString().equals("bytes written"))
            .findFirst()
            .orElseThrow();
    assertThat(written.get("call").asString()).isEqualTo("hi you");
    assertThat(written.get("stream").asString()).isEqualTo("stdout");
    assertThat(written.get("count").asInt()).isEqualTo(6);
    assertThat(written.get("engineName").asString()).isEqualTo("eng");
    assertThat(written.get("jobName").asString()).isEqualTo("j");
    assertThat(written.get("job").asInt()).isEqualTo(1);
  }

  @Test
  void aScriptStartsFromNothingAndStepsGoOn() throws InterruptedException {
    session.play("eng is a new engine");
    news();
    session.goOn("shut down eng");
    news();
    session.goOn("whether eng is shut down");
    assertThat(steps(news()).getFirst().get("says").asString()).isEqualTo("=> true");
    session.play("whether eng is shut down");
    assertThat(news().getLast().get("problems").get(0).get("message").asString())
        .contains("\"eng\" to be made by an earlier step");
  }

  @Test
  void allThatIsWrongIsToldWithItsPlace() throws InterruptedException {
    session.play("eng is a nwe engine\nrun\n");
    JsonNode problems = news().getLast().get("problems");
    assertThat(problems.size()).isEqualTo(2);
    assertThat(problems.get(0).get("line").asInt()).isEqualTo(1);
    assertThat(problems.get(0).get("column").asInt()).isEqualTo(10);
    assertThat(problems.get(1).get("line").asInt()).isEqualTo(2);
  }

  @Test
  void aSessionOutlivesWhatIsWrong() throws InterruptedException {
    session.play("{");
    assertThat(news().getLast().get("problems").get(0).get("message").asString())
        .startsWith("the script:1:2: ");
    session.play("eng is a new engine");
    assertThat(news().getLast().get("over").asInt()).isZero();
  }
}
