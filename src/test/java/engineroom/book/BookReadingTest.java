package engineroom.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
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

/** The ways through a book: contents, breadcrumbs, permanent links, search, and all on one page. */
class BookReadingTest {

  private static final String CHAPTER = "chapters/03-registering-handlers.adoc";
  private static final String LISTING = "java-Engine.register-String-Runnable";

  @TempDir private static Path folder;

  private static Fixture fixture;

  @BeforeAll
  static void build() throws IOException {
    fixture = Fixture.in(folder);
    Files.writeString(
        fixture.path("chapters/preface.adoc"), "= Before you read\n\nYou know Java.\n");
    Files.writeString(
        fixture.path("chapters/appendix-glossary.adoc"),
        """
        = Glossary

        [[term-engine]]engine (引擎):: Keeps handlers by name, see <<two-engines>>.
        """);
    fixture
        .replace(CHAPTER, "port::Engine#register[javadoc=true]", "port::Engine#register[]")
        .replace(
            "chapters/book.adoc",
            "include::03-registering",
            "include::preface.adoc[leveloffset=+1]\n\ninclude::03-registering")
        .replace(
            "chapters/book.adoc",
            "include::appendix-the-article.adoc[leveloffset=+1]",
            "include::appendix-the-article.adoc[leveloffset=+1]\n\n"
                + "include::appendix-glossary.adoc[leveloffset=+1]");
    assertThat(fixture.problems()).isEmpty();
  }

  @Test
  void aListingStandsOnceAndACardLeadsToIt() throws IOException {
    Document page = page("03-registering-handlers.html");
    assertThat(page.getElementById(LISTING).select("pre")).hasSize(1);
    assertThat(page.getElementById(LISTING).closest(".card")).isNull();
    Element link = page.getElementById("register-refuses-a-taken-name").selectFirst(".repeat");
    assertThat(link.text()).isEqualTo("Engine.register lines 17–22, on this page");
    assertThat(link.selectFirst("a").attr("href")).isEqualTo("#" + LISTING);
  }

  @Test
  void whatHasAPlaceHasAPermanentLink() throws IOException {
    Document page = page("03-registering-handlers.html");
    assertThat(page.select("article h1, article h2")).allMatch(BookReadingTest::linksToItself);
    assertThat(page.select(".drawing[id], .listingblock[id], article > .listing[id]"))
        .hasSizeGreaterThan(2)
        .allMatch(BookReadingTest::linksToItself);
    assertThat(page.select(".drawing").eachAttr("id")).containsExactly("figure-3-1");
  }

  @Test
  void theContentsHaveThePrefaceFirstAndTheAppendicesTogether() throws IOException {
    Document page = page("preface.html");
    assertThat(page.select("#contents .chapters > li > a").eachText())
        .containsExactly(
            "Before you read",
            "3 Registering handlers",
            "10 Shutting down",
            "The article",
            "Glossary",
            "All behaviours",
            "A small docker");
    assertThat(page.select("#contents .part + .chapters > li > a").eachText())
        .containsExactly("The article", "Glossary", "All behaviours", "A small docker");
    assertThat(page.select(".chapter-number")).isEmpty();
  }

  @Test
  void pagesFollowEachOtherToTheEnd() throws IOException {
    assertThat(turn("preface.html", "prev")).isEqualTo("index.html");
    assertThat(turn("10-shutting-down.html", "next")).isEqualTo("appendix-the-article.html");
    assertThat(turn("appendix-glossary.html", "next")).isEqualTo("behaviours.html");
    assertThat(turn("behaviours.html", "next")).isEqualTo("small-docker.html");
    assertThat(page("small-docker.html").select(".turns a[rel=next]")).isEmpty();
  }

  @Test
  void breadcrumbsTellWhereAPageIs() throws IOException {
    assertThat(crumbs("03-registering-handlers.html"))
        .containsExactly("Engine Room", "3 Registering handlers");
    assertThat(crumbs("source/engineroom.engine.Engine.html"))
        .containsExactly("Engine Room", "Sources", "Engine.java");
    assertThat(crumbs("index.html")).isEmpty();
  }

  @Test
  void theWholeBookStandsOnOnePage() throws IOException {
    Document whole = page("book.html");
    assertThat(whole.select("section.chapter > h2").eachText())
        .containsExactly(
            "Before you read #",
            "Registering handlers #",
            "Shutting down #",
            "The article #",
            "Glossary #");
    assertThat(whole.select("h1")).hasSize(1);
    assertThat(whole.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    assertThat(page("index.html").select(".forms a").eachAttr("href")).contains("book.html");
  }

  @Test
  void linksOfTheWholeBookStayOnItsPage() throws IOException {
    Document whole = page("book.html");
    List<String> links = whole.select("article a[href], #contents a[href]").eachAttr("href");
    assertThat(links).noneMatch(link -> link.matches("(?:\\d|preface|appendix).*"));
    assertThat(links).contains("#stopping-stops-new-jobs", "#10-shutting-down", "behaviours.html");
    assertThat(links.stream().filter(link -> link.startsWith("#")))
        .allMatch(link -> whole.getElementById(link.substring(1)) != null);
  }

  @Test
  void theSearchKnowsSectionsBehavioursTermsAndMembers() throws IOException {
    JsonNode finds = finds();
    assertThat(find(finds, "03-registering-handlers.html#_two_maps_one_answer").toString())
        .contains(
            "\"kind\":\"section\"", "Then it asks the map that all engines share", "engine.go:26")
        .doesNotContain("Registering a name that is taken");
    JsonNode behaviour = find(finds, "03-registering-handlers.html#register-refuses-a-taken-name");
    assertThat(behaviour.get("kind").asString()).isEqualTo("behaviour");
    assertThat(behaviour.get("names").asString())
        .isEqualTo("register-refuses-a-taken-name Engine#register");
    assertThat(behaviour.get("go").toString())
        .isEqualTo("[\"engine.go:64-71\",\"engine.go:32-39\"]");
    JsonNode term = find(finds, "appendix-glossary.html#term-engine");
    assertThat(term.get("title").asString()).isEqualTo("engine (引擎)");
    assertThat(term.get("text").asString()).startsWith("Keeps handlers by name");
    assertThat(find(finds, "source/engineroom.engine.Engine.html#L17").get("title").asString())
        .isEqualTo("Engine.register");
  }

  @Test
  void whatTheSearchFindsIsThere() throws IOException {
    for (JsonNode find : finds()) {
      String[] url = find.get("url").asString().split("#");
      assertThat(page(url[0]).getElementById(url[1])).as(find.toString()).isNotNull();
    }
  }

  @Test
  void theTableOfBehavioursIsWholeAndItsFilterHidden() throws IOException {
    Document page = page("behaviours.html");
    assertThat(page.select("tbody tr[hidden]")).isEmpty();
    assertThat(page.selectFirst("form.filter").hasAttr("hidden")).isTrue();
    assertThat(page.select("thead th").eachText())
        .containsExactly(
            "Behaviour",
            "Chapter",
            "Go",
            "Java",
            "Tests",
            "Exercises",
            "Time",
            "Mutants",
            "Run it");
    assertThat(page.select("select[name=chapter] option").eachAttr("value"))
        .containsExactly("", "03-registering-handlers.html", "10-shutting-down.html");
    assertThat(page.selectFirst("table").attr("data-go")).endsWith("/engine/");
  }

  @Test
  void withoutAScriptNothingIsThereThatNeedsOne() throws IOException {
    Document page = page("03-registering-handlers.html");
    assertThat(page.select(".copy, dialog, .preview")).isEmpty();
    assertThat(fixture.read("target/book/assets/book.css"))
        .contains(":root:not(.scripted) :is(.tools .search, .tools .theme) { display: none; }");
  }

  @Test
  void scriptsWaitForThePageAndAreStrict() throws IOException {
    assertThat(page("index.html").select("script[src]"))
        .hasSize(27)
        .allMatch(one -> one.hasAttr("defer"));
    try (Stream<Path> scripts = Files.list(fixture.path("target/book/assets/js"))) {
      assertThat(scripts).hasSize(35).allMatch(BookReadingTest::isStrict);
    }
  }

  private static boolean isStrict(Path script) {
    try {
      return Files.readString(script).startsWith("\"use strict\";");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean linksToItself(Element element) {
    Element link = element.selectFirst("> .permalink, > figcaption > .permalink");
    return link != null
        && link.attr("href").equals("#" + element.id())
        && link.attr("aria-label").startsWith("Link to ");
  }

  private static String turn(String page, String rel) throws IOException {
    return page(page).selectFirst(".turns a[rel=" + rel + "]").attr("href");
  }

  private static List<String> crumbs(String page) throws IOException {
    return page(page).select(".crumbs li").eachText();
  }

  private static JsonNode finds() throws IOException {
    String script = fixture.read("target/book/search-index.js");
    return new JsonMapper()
        .readTree(script.substring(script.indexOf('['), script.lastIndexOf(';')));
  }

  private static JsonNode find(JsonNode finds, String url) {
    for (JsonNode find : finds) {
      if (find.get("url").asString().equals(url)) {
        return find;
      }
    }
    throw new AssertionError("the search does not know " + url);
  }

  private static Document page(String name) throws IOException {
    return Jsoup.parse(fixture.read("target/book/" + name));
  }
}
