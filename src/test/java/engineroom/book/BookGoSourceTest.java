package engineroom.book;

import static org.assertj.core.api.Assertions.assertThat;

import engineroom.book.original.GoPlace;
import engineroom.book.original.GoSource;
import engineroom.book.original.MadeUpGo;
import engineroom.docker.reading.FactsReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A book whose reader has the lines of the original; here they are made up, and so are their ids.
 */
class BookGoSourceTest {

  @TempDir private Path folder;
  @TempDir private Path docker;
  private Fixture fixture;
  private MadeUpGo go;

  @BeforeEach
  void makeUpAnOriginal() throws IOException {
    fixture = Fixture.in(folder);
    Path facts = fixture.path("chapters/facts/files.json");
    go = MadeUpGo.by(facts);
    Files.writeString(facts, go.facts());
  }

  @Test
  void aBookWithTheGoBringsItsFilesToEveryPage() throws IOException {
    GoSource source =
        GoSource.from(
            GoPlace.at(go.checkout(docker)), FactsReader.readFiles(fixture.sources().facts()));
    BookOptions options = fixture.options().goSource(Optional.of(source));
    assertThat(fixture.build(options).problems()).isEmpty();
    assertThat(fixture.read("target/book/go-source.js")).contains("madeUp(64) // line 64");
    String page = fixture.read("target/book/03-registering-handlers.html");
    assertThat(page).contains("src=\"go-source.js\"").doesNotContain("bring-go");
    assertThat(fixture.read("target/book/source/go.engine.go.html"))
        .contains("src=\"../go-source.js\"", "data-file=\"engine.go\"");
  }

  @Test
  void aBookWithoutTheGoInvitesItsReaderToBringIt() throws IOException {
    assertThat(fixture.problems()).isEmpty();
    Document page = Jsoup.parse(fixture.read("target/book/03-registering-handlers.html"));
    assertThat(page.select("h1 + .bring-go button").text()).isEqualTo("Bring the Go");
    assertThat(page.select("script[src=go-source.js]")).isEmpty();
    assertThat(fixture.path("target/book/go-source.js")).doesNotExist();
    assertThat(fixture.read("target/book/03-registering-handlers.html"))
        .contains("engine.go#L64-L71");
  }

  @Test
  void thePagesKnowWhatGitCallsTheFiles() throws IOException {
    assertThat(fixture.problems()).isEmpty();
    assertThat(fixture.read("target/book/go-facts.js"))
        .contains(
            "\"commit\":\"" + MadeUpGo.COMMIT + "\"",
            "https://raw.githubusercontent.com/moby/moby/" + MadeUpGo.COMMIT + "/engine/",
            "\"engine_test.go\":\"");
  }

  @Test
  void aChapterThatNamesNoLinesInvitesNobody() throws IOException {
    assertThat(fixture.problems()).isEmpty();
    Document whole = Jsoup.parse(fixture.read("target/book/book.html"));
    assertThat(whole.select(".bring-go")).hasSize(1);
    assertThat(Jsoup.parse(fixture.read("target/book/index.html")).select(".bring-go")).isEmpty();
  }
}
