package engineroom.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scripts that run, in the pages; and the page on which they do. */
class BookStepsTest {

  private static final String CHAPTER = "chapters/10-shutting-down.adoc";
  private static final String SCRIPT = "chapters/steps/two-names.steps";
  private static final String TEXT =
      """
      # shows: register-refuses-a-taken-name
      script "Two of one name"
      case "the second is refused"
        eng is a new engine
        eng registers "a": do nothing  => ok
        eng registers "a": do nothing  => fails "Can't overwrite handler for command a"
      """;

  @TempDir private Path folder;
  private Fixture fixture;

  @BeforeEach
  void writeAScript() throws IOException {
    fixture = Fixture.in(folder);
    Files.createDirectories(fixture.path(SCRIPT).getParent());
    Files.writeString(fixture.path(SCRIPT), TEXT);
    fixture.replace(CHAPTER, "benchmark::Lookup[]", "steps::two-names[]");
  }

  private Document page(String name) throws IOException {
    assertThat(fixture.problems()).isEmpty();
    return Jsoup.parse(fixture.read("target/book/" + name));
  }

  @Test
  void aChapterShowsTheScriptWithItsRecordedAnswers() throws IOException {
    Element block = page("10-shutting-down.html").getElementById("steps-two-names");
    assertThat(block.classNames()).contains("steps", "listingblock");
    assertThat(block.expectFirst(".title").text()).isEqualTo("Two of one name");
    assertThat(block.expectFirst("pre").wholeText())
        .startsWith("script \"Two of one name\"")
        .endsWith("=> fails \"Can't overwrite handler for command a\"")
        .doesNotContain("# shows");
  }

  @Test
  void theCardOfWhatItShowsLeadsToWhereItRunsAndNoOther() throws IOException {
    Document chapter = page("03-registering-handlers.html");
    assertThat(chapter.select(".proof-scripts")).hasSize(1);
    Element link =
        chapter.getElementById("register-refuses-a-taken-name").expectFirst(".proof-scripts a");
    assertThat(link.attr("href")).isEqualTo("engine-room.html#two-names");
    assertThat(link.text()).isEqualTo("Two of one name");
    assertThat(page("engine-room.html").getElementById("two-names").select("pre").text())
        .contains("eng is a new engine");
  }

  @Test
  void theRoomLeadsBackToWhatAScriptShows() throws IOException {
    assertThat(page("engine-room.html").expectFirst("#two-names .shows a").attr("href"))
        .isEqualTo("03-registering-handlers.html#register-refuses-a-taken-name");
    assertThat(page("index.html").select(".contents a[href=engine-room.html]")).hasSize(1);
  }

  @Test
  void aBookWithoutScriptsHasNoRoom() throws IOException {
    fixture.replace(CHAPTER, "steps::two-names[]", "benchmark::Lookup[]");
    fixture.delete(SCRIPT);
    assertThat(page("index.html").select("a[href=engine-room.html]")).isEmpty();
  }

  @Test
  void aScriptThatThePortAnswersOtherwiseStopsTheBook() throws IOException {
    fixture.replace(SCRIPT, "command a\"", "command b\"");
    assertThat(fixture.problems())
        .singleElement()
        .asString()
        .contains("two-names.steps:1: ", "step 3 (engine.register)");
  }

  @Test
  void aNameThatIsNoScriptIsAProblemOfItsLine() throws IOException {
    fixture.replace(CHAPTER, "steps::two-names[]", "steps::three-names[]");
    assertThat(fixture.problems())
        .singleElement()
        .asString()
        .contains(CHAPTER + ":", "there is no script 'three-names': write one of two-names");
  }

  @Test
  void aScriptThatShowsWhatNoChapterStatesIsAProblem() throws IOException {
    fixture.replace(SCRIPT, "register-refuses-a-taken-name", "what-nobody-states");
    assertThat(fixture.problems())
        .anySatisfy(one -> assertThat(one).contains("the script shows 'what-nobody-states'"));
  }
}
