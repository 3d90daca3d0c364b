package engineroom.book.page;

import static org.assertj.core.api.Assertions.assertThat;

import engineroom.book.evidence.Evidence;
import engineroom.book.evidence.SeenRaces;
import engineroom.book.text.Chapter;
import engineroom.book.words.BookWords;
import engineroom.docker.GoFacts;
import engineroom.docker.reading.FactsReader;
import engineroom.files.Location;
import engineroom.files.Project;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages show a kind of evidence of which they know nothing. */
class NewKindOnPagesTest {

  private static final BookWords WORDS = BookWords.in(BookWords.ENGLISH);

  @TempDir private Path folder;

  @Test
  void aCardUnfoldsIt() {
    Element card = card(SeenRaces.evidence(0));
    assertThat(card.selectFirst("details.proof-races > summary").text())
        .isEqualTo("Races 924 of 924");
    assertThat(card.selectFirst(".proof-races li").html())
        .isEqualTo(
            "Walked by <a href=\"source/Walk.html#L1\"><code>Walk.walk</code></a>"
                + " <code>seed 7</code>; seen twice");
    assertThat(card.hasClass("unproven")).isFalse();
    assertThat(card.select(".missing, .verdict")).isEmpty();
  }

  @Test
  void whatItLacksIsLoud() {
    Element card = card(SeenRaces.evidence(2));
    assertThat(card.hasClass("unproven")).isTrue();
    assertThat(card.selectFirst(".verdict").text())
        .isEqualTo("Not proven: 2 interleavings break it.");
    assertThat(card.selectFirst(".proof-races").hasClass("missing")).isTrue();
  }

  @Test
  void theTableHasAColumnAndAFilterForIt() {
    Location place = new Location("03-c.adoc", 1);
    Chapter chapter =
        new Chapter(
            "03-c",
            "C",
            new Element("div"),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            place);
    GoFacts go = FactsReader.readFiles(Path.of("chapters/facts/files.json"));
    Element page =
        new BehavioursPage(go, List.of(chapter), WORDS).page(List.of(SeenRaces.evidence(2))).body();
    assertThat(page.select("thead th").eachText()).containsExactly("Behaviour", "Chapter", "Races");
    assertThat(page.selectFirst("td.missing").text()).isEqualTo("924 walked and 2 more");
    assertThat(page.select("form label").last().text()).isEqualTo("walked");
  }

  private Element card(Evidence evidence) {
    Listings listings = new SourcePages(new Project(folder), WORDS).listings();
    return new Cards(listings, WORDS).card(evidence);
  }
}
