package engineroom.book;

import static org.assertj.core.api.Assertions.assertThat;

import engineroom.book.race.Interleaving;
import engineroom.book.race.Interleaving.Lane;
import engineroom.book.race.Interleaving.Origin;
import engineroom.book.race.Interleaving.Step;
import engineroom.book.race.Interleavings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a model checker found, in the pages; and every rule about it broken once. */
class BookInterleavingsTest {

  private static final String CHAPTER = "chapters/10-shutting-down.adoc";
  private static final String PORT = "port/java/engineroom/engine/Engine.java";

  @TempDir private Path folder;
  private Fixture fixture;

  @BeforeEach
  void recordAnOrder() throws IOException {
    fixture = Fixture.in(folder);
    Interleaving order =
        new Interleaving(
            "too-late",
            new Origin("Some checker", "Some machine", "2026-11-29", "mvn -Pproof", 7),
            List.of(new Lane("shutdown", "is back"), new Lane("ask", "no")),
            List.of(
                step(0, "Engine.shutdown", 36, "stopped = true;", "writes stopped: true"),
                step(1, "Engine.get", 31, "return handlers.getOrDefault(name, other);", "asks"),
                new Step(1, "HashMap.getOrDefault", "", 1111, "", List.of("reads table: null")),
                step(0, "Engine.shutdown", 36, "stopped = true;", "goes on")),
            List.of(List.of("is back", "yes"), List.of("is back", "no way")));
    new Interleavings(fixture.path("chapters/results/races"), folder).write(order);
    fixture.replace(
        CHAPTER, "benchmark::Lookup[]", "interleaving::too-late[caption=\"It comes too late\"]");
  }

  private static Step step(int lane, String place, int line, String code, String event) {
    return new Step(lane, place, PORT, line, code, List.of(event));
  }

  private Element figure() throws IOException {
    assertThat(fixture.problems()).isEmpty();
    return Jsoup.parse(fixture.read("target/book/10-shutting-down.html"))
        .selectFirst("figure:has(table.interleaving)");
  }

  @Test
  void everyStepHasARowAndEveryThreadAColumn() throws IOException {
    Element figure = figure();
    assertThat(figure.select("thead th").eachText())
        .containsExactly("Step", "Thread 1: shutdown", "Thread 2: ask");
    assertThat(figure.select("tbody tr").stream().map(BookInterleavingsTest::cells))
        .containsExactly(
            "1|stopped = true; Engine.shutdown, line 36: writes stopped: true; stopped here|",
            "2||return handlers.getOrDefault(name, other); Engine.get, line 31: asks",
            "3||HashMap.getOrDefault, line 1111: reads table: null; stopped here",
            "4|stopped = true; Engine.shutdown, line 36: goes on|",
            "End|is back|no");
  }

  private static String cells(Element row) {
    return String.join("|", row.children().stream().map(Element::text).toList());
  }

  @Test
  void theFigureTellsHowElseItCouldHaveEndedAndWhereItComesFrom() throws IOException {
    Element figure = figure();
    assertThat(figure.selectFirst(".in-turn").text())
        .isEqualTo(
            "If the two take turns: shutdown: is back, ask: yes; or shutdown: is back, ask: no way."
                + " Here: shutdown: is back, ask: no.");
    assertThat(figure.selectFirst(".profile-source").text())
        .isEqualTo("Found by Some checker in 7 s, Some machine, 2026-11-29: mvn -Pproof");
    assertThat(figure.selectFirst("figcaption").text()).contains("It comes too late");
  }

  @Test
  void aScriptFindsTheEndingsToChooseFrom() throws IOException {
    Element table = figure().selectFirst("table");
    assertThat(table.attr("data-endings"))
        .isEqualTo(
            "[\"shutdown: is back, ask: no\",\"shutdown: is back, ask: no way\","
                + "\"shutdown: is back, ask: yes\"]");
    assertThat(table.attr("data-ending")).isEqualTo("shutdown: is back, ask: no");
    assertThat(table.select("tr.switch > th").eachText()).containsExactly("1", "3");
  }

  @Test
  void aLineIsFoundWhereItStandsToday() throws IOException {
    fixture.replace(PORT, "/** Keeps handlers by name. */", "\n\n/** Keeps handlers by name. */");
    assertThat(figure().select(".place").first().text()).isEqualTo("Engine.shutdown, line 38");
  }

  @Test
  void aLineThatIsGoneStopsTheBuild() throws IOException {
    fixture.replace(PORT, "stopped = true;", "this.stopped = true;");
    assertThat(fixture.problems())
        .anyMatch(
            line ->
                line.startsWith(CHAPTER + ":21: the interleaving too-late speaks of a line")
                    && line.endsWith("record it with mvn -Pproof -Daccept.races"));
  }

  @Test
  void anOrderIsRecordedOrThereIsNoFigure() throws IOException {
    fixture.replace(CHAPTER, "interleaving::too-late", "interleaving::too-early");
    assertThat(fixture.problems())
        .containsExactly(
            CHAPTER
                + ":21: there is no interleaving too-early: correct its name, or record it with"
                + " mvn -Pproof -Daccept.races");
  }
}
