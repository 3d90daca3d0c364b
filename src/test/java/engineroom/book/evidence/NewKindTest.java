package engineroom.book.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import engineroom.book.search.SearchEntries;
import engineroom.book.words.BookWords;
import engineroom.files.Problem;
import engineroom.files.Problems;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A kind of evidence that is new is told, demanded and found without a word about it elsewhere. */
class NewKindTest {

  @Test
  void itStandsInTheDataUnderItsOwnName() {
    String json = BehavioursJson.write(List.of(SeenRaces.evidence(0)));
    JsonNode behaviour = new JsonMapper().readTree(json).get("behaviours").get(0);
    assertThat(behaviour.propertyNames())
        .startsWith("id", "sentence", "chapter", "go", "java", "tests", "mutants")
        .endsWith("allJava", "races");
    assertThat(behaviour.get("races").asInt()).isEqualTo(924);
    assertThat(behaviour.get("sentence").asString()).isEqualTo("It holds.");
  }

  @Test
  void whatItDemandsIsReportedWhereTheBehaviourIsWritten() {
    Problems problems = new Problems();
    new Tracer(problems).trace(List.of(SeenRaces.evidence(0)));
    assertThat(problems.none()).isTrue();
    new Tracer(problems).trace(List.of(SeenRaces.evidence(2)));
    assertThat(problems.all())
        .extracting(Problem::toString)
        .containsExactly("03-c.adoc:7: behaviour 'a' is lost in 2 interleavings");
    assertThat(SeenRaces.evidence(2).proven()).isFalse();
  }

  @Test
  void itsBehaviourIsFoundAsAnyOther() {
    SearchEntries found = new SearchEntries();
    BookWords words = BookWords.in(BookWords.ENGLISH);
    found.addBehaviours("03-c.html", "3 C", List.of(SeenRaces.evidence(0)), words);
    assertThat(found.all().getFirst().title()).isEqualTo("It holds.");
    assertThat(found.all().getFirst().names()).containsExactly("a");
  }
}
