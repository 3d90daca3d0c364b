package engineroom.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The pages of a book in order, built once and looked at from many sides. */
class BookPagesTest {

  @TempDir private static Path folder;

  private static Fixture fixture;

  @BeforeAll
  static void build() throws IOException {
    fixture = Fixture.in(folder);
    BookResult result = fixture.build(fixture.options());
    assertThat(result.problems()).isEmpty();
    assertThat(result.pages()).contains("index.html", "03-registering-handlers.html");
  }

  @Test
  void aCardStatesItsBehaviourAndHasAPermanentLink() throws IOException {
    Element card = card();
    assertThat(card.selectFirst(".sentence").html())
        .isEqualTo(
            "Registering a name that is <strong>taken</strong> fails,"
                + " and the first handler stays.");
    assertThat(card.selectFirst("a.permalink").attr("href"))
        .isEqualTo("#register-refuses-a-taken-name");
    assertThat(card.hasClass("unproven")).isFalse();
  }

  @Test
  void aCardUnfoldsItsEvidenceWithoutScript() throws IOException {
    assertThat(card().select(".evidence > details > summary").eachText())
        .containsExactly("Go engine.go 64–71", "Java Engine.register", "Tests 2 passed");
  }

  @Test
  void aCardLinksGoToItsCommitAndNamesTheSymbol() throws IOException {
    Element go = card().selectFirst(".proof-go li");
    assertThat(go.text()).isEqualTo("engine.go, lines 64–71 Engine.Register");
    assertThat(go.selectFirst("a").attr("href"))
        .isEqualTo(
            "https://github.com/moby/moby/blob/7c8fca2ddb58c8d2c4fb4df31c242886df7dd257"
                + "/engine/engine.go#L64-L71");
  }

  @Test
  void aCardShowsTheMethodAsItStandsInItsFile() throws IOException {
    Element listing = card().selectFirst(".proof-java figure");
    assertThat(listing.selectFirst("figcaption").text()).isEqualTo("Engine.register lines 17–22");
    assertThat(listing.selectFirst("pre code").attr("data-lines"))
        .isEqualTo("17\n18\n19\n20\n21\n22");
    assertThat(listing.selectFirst("pre code").wholeText()).startsWith("public void register(");
    assertThat(listing.selectFirst("pre i.k").text()).isEqualTo("public void");
  }

  @Test
  void aCardTellsEachTestInPlainWordsWithItsResultAndSource() throws IOException {
    Element proof = card().selectFirst(".proof-tests");
    assertThat(proof.select(".test > summary").eachText())
        .containsExactly(
            "Registering a taken name fails passed 12 ms", "The first handler stays passed 6 ms");
    assertThat(proof.select(".test figure").first().text()).contains("assertThrows");
  }

  @Test
  void twoTestsAreShownAndOfTheOthersWhereTheyStand(@TempDir Path other) throws IOException {
    Fixture many = Fixture.in(other);
    String tests = "tests/java/engineroom/chapters/Chapter03Test.java";
    String report = "reports/TEST-engineroom.chapters.Chapter03Test.xml";
    for (String name : List.of("andAgain", "andStays")) {
      many.replace(
          tests,
          "  @Nested",
          "  @Test\n  @Behaviour(\"register-refuses-a-taken-name\")\n  void "
              + name
              + "() {}\n\n  @Nested");
      many.replace(
          report,
          "</testsuite>",
          "  <testcase name=\"%s\" classname=\"engineroom.chapters.Chapter03Test\" time=\"0.001\"/>\n"
                  .formatted(name)
              + "</testsuite>");
    }
    many.replace(
        tests,
        "@Behaviour(\"register-refuses-a-taken-name\")\n  void registeringATakenNameFails",
        "@Behaviour({\"register-refuses-a-taken-name\", \"two-engines-share-no-names\"})\n"
            + "  void registeringATakenNameFails");
    assertThat(many.build(many.options()).problems()).isEmpty();

    Element proof =
        Jsoup.parse(many.read("target/book/03-registering-handlers.html"))
            .selectFirst("#register-refuses-a-taken-name .proof-tests");
    assertThat(proof.select(".test")).hasSize(4);
    assertThat(proof.select(".test-name").eachText())
        .as("who shows more than this comes last")
        .endsWith("Registering a taken name fails");
    assertThat(proof.select(".test figure")).hasSize(2);
    Element third = proof.select(".test").get(2);
    assertThat(third.selectFirst(".whole").text())
        .matches("Chapter03Test\\.and\\w+ lines \\d+–\\d+");
    assertThat(third.selectFirst(".whole a").attr("href"))
        .startsWith("source/engineroom.chapters.Chapter03Test.html#L");
  }

  @Test
  void behavioursStandAsDataBesideThePages() throws IOException {
    JsonNode behaviours =
        new JsonMapper().readTree(fixture.read("target/book/behaviours.json")).get("behaviours");
    assertThat(behaviours).hasSize(3);
    JsonNode first = behaviours.get(0);
    assertThat(first.propertyNames())
        .containsExactly(
            "id",
            "sentence",
            "chapter",
            "go",
            "java",
            "tests",
            "mutants",
            "benchmarks",
            "exercises",
            "allGo",
            "allJava",
            "mutantCounts",
            "scripts");
    assertThat(first.get("sentence").asString())
        .isEqualTo("Registering a name that is taken fails, and the first handler stays.");
    assertThat(first.get("chapter").asString()).isEqualTo("03-registering-handlers");
    assertThat(first.get("go").toString())
        .isEqualTo("{\"file\":\"engine.go\",\"start\":64,\"end\":71}");
    assertThat(first.get("java").toString())
        .isEqualTo(
            "{\"method\":\"Engine#register\",\"file\":\"port/java/engineroom/engine/Engine.java\","
                + "\"start\":17,\"end\":22}");
    assertThat(first.get("allGo")).hasSize(2);
    assertThat(first.get("tests").get(1).get("status").asString()).isEqualTo("passed");
    assertThat(first.get("tests").get(1).get("millis").asInt()).isEqualTo(6);
    assertThat(first.get("tests").get(1).get("name").asString())
        .isEqualTo("engineroom.chapters.Chapter03Test#theFirstHandlerStays");
  }

  @Test
  void linksLeadAcrossPages() throws IOException {
    Document page = page("03-registering-handlers.html");
    assertThat(page.select("article a").eachAttr("href"))
        .contains(
            "10-shutting-down.html#stopping-stops-new-jobs",
            "10-shutting-down.html#_what_stops",
            "source/engineroom.engine.Engine.html#L17");
  }

  @Test
  void aSourcePageHasAnAnchorALine() throws IOException {
    Element line = page("source/engineroom.engine.Engine.html").getElementById("L17");
    assertThat(line.text()).startsWith("public void register(");
  }

  @Test
  void aFigureIsDrawnInThePageAndFollowsItsTheme() throws IOException {
    Element figure = page("03-registering-handlers.html").selectFirst("figure.drawing");
    Element svg = figure.selectFirst("svg");
    assertThat(svg.attr("role")).isEqualTo("img");
    assertThat(svg.attr("aria-label")).startsWith("A name is looked up");
    assertThat(svg.outerHtml()).contains("var(--figure-accent)").doesNotContain("#B07A1B");
    assertThat(svg.select("[id]")).isEmpty();
    assertThat(figure.selectFirst("figcaption").text())
        .isEqualTo("Figure 3.1 Where a name is looked for, and in which order. #");
  }

  @Test
  void anExampleShowsItsClassAndWhatItPrints() throws IOException {
    Element example = page("03-registering-handlers.html").selectFirst(".example");
    assertThat(example.select("figure.listing").text()).contains("final class RegisterTwice");
    assertThat(example.selectFirst(".output pre").wholeText())
        .isEqualTo("first: ok\nsecond: Can't overwrite handler for command hello\n");
  }

  @Test
  void anExampleMayShowItsOutputOnly() throws IOException {
    Element example = page("10-shutting-down.html").selectFirst(".example");
    assertThat(example.select("figure.listing")).isEmpty();
    assertThat(example.select("figure.output")).hasSize(1);
  }

  @Test
  void aPredictionHidesItsAnswer() throws IOException {
    Element prediction = page("03-registering-handlers.html").selectFirst("section.predict");
    assertThat(prediction.selectFirst(".title").text()).startsWith("You register hello twice.");
    assertThat(prediction.selectFirst("details").hasAttr("open")).isFalse();
    assertThat(prediction.selectFirst("details").text()).startsWith("Answer An error.");
  }

  @Test
  void aNoteStandsBesideItsSentence() throws IOException {
    Document page = page("03-registering-handlers.html");
    assertThat(page.selectFirst(".note").text())
        .isEqualTo("1 The original’s authors wrote no test for the refusal.");
    assertThat(page.selectFirst(".note-mark a").attr("href")).isEqualTo("#note-1");
  }

  @Test
  void everyPageHasLandmarksASkipLinkAndOneHeading() throws IOException {
    for (Path file : pages()) {
      Document page = Jsoup.parse(Files.readString(file));
      assertThat(page.select("h1")).as(file.toString()).hasSize(1);
      assertThat(page.select("main, header, nav#contents")).hasSize(3);
      assertThat(page.selectFirst("a.skip").attr("href")).isEqualTo("#main");
      assertThat(page.selectFirst("html").attr("lang")).isEqualTo("en");
      assertThat(page.title()).contains("Engine Room");
    }
  }

  @Test
  void noIdStandsTwiceOnAPage() throws IOException {
    for (Path file : pages()) {
      List<String> ids = Jsoup.parse(Files.readString(file)).select("[id]").eachAttr("id");
      assertThat(ids).as(file.toString()).doesNotHaveDuplicates();
    }
  }

  @Test
  void noPageLoadsAnythingFromAnotherHost() throws IOException {
    for (Path file : pages()) {
      Document page = Jsoup.parse(Files.readString(file));
      assertThat(page.select("[src], link").eachAttr("src")).noneMatch(BookPagesTest::isRemote);
      assertThat(page.select("link").eachAttr("href")).noneMatch(BookPagesTest::isRemote);
    }
    assertThat(fixture.read("target/book/assets/book.css")).doesNotContain("http", "@import");
  }

  @Test
  void everyFileThatAPageLoadsIsThere() throws IOException {
    for (Path file : pages()) {
      Document page = Jsoup.parse(Files.readString(file));
      for (Element link : page.select("link[href], script[src], a[href]")) {
        String target = link.hasAttr("src") ? link.attr("src") : link.attr("href");
        if (!target.matches("(?:[a-z]+:|#).*")) {
          assertThat(file.resolveSibling(target.replaceFirst("#.*", ""))).exists();
        }
      }
    }
  }

  @Test
  void theListOfAllBehavioursLeadsToTheirCards() throws IOException {
    Document page = page("behaviours.html");
    assertThat(page.select("tbody tr")).hasSize(3);
    assertThat(page.select("tbody th a").eachAttr("href"))
        .contains("03-registering-handlers.html#two-engines-share-no-names");
  }

  @Test
  void theListOfAllBehavioursLeadsToWhatPractisesThem() throws IOException {
    Document page = page("behaviours.html");
    int column = page.select("thead th").eachText().indexOf("Exercises");
    Element row = page.selectFirst("tr:has(a[href$=#stopping-stops-new-jobs])");
    Element cell = row.child(column);
    assertThat(cell.select("a").attr("href")).isEqualTo("10-shutting-down.html#stop-the-engine");
    assertThat(cell.text()).isEqualTo("Step 1 and 1 more");
  }

  @Test
  void theSidebarKnowsWhereTheReaderIs() throws IOException {
    Document page = page("10-shutting-down.html");
    assertThat(page.select("#contents [aria-current=page]").text()).isEqualTo("10 Shutting down");
    assertThat(page.select("#contents .sections a").eachText())
        .containsExactly("What stops", "Exercises");
    assertThat(page.selectFirst(".turns a[rel=prev]").attr("href"))
        .isEqualTo("03-registering-handlers.html");
  }

  private static boolean isRemote(String target) {
    return target.matches("https?:.*|//.*");
  }

  private static Element card() throws IOException {
    return page("03-registering-handlers.html").getElementById("register-refuses-a-taken-name");
  }

  private static Document page(String name) throws IOException {
    return Jsoup.parse(fixture.read("target/book/" + name));
  }

  private static List<Path> pages() throws IOException {
    try (Stream<Path> all = Files.walk(fixture.path("target/book"))) {
      return all.filter(file -> file.toString().endsWith(".html")).toList();
    }
  }
}
