package engineroom.book;

import static org.assertj.core.api.Assertions.assertThat;

import engineroom.files.Problem;
import engineroom.testrun.PlantedFaults;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Ways for a chapter to read what lies outside of the project, or to put HTML of its own on a page.
 */
class BookStaysInsideTest {

  private static final String CHAPTER = "chapters/03-registering-handlers.adoc";

  private static final PlantedFaults PLANTED =
      new PlantedFaults("build", "Build of the book", "mvn test -Dtest=BookStaysInsideTest");

  @TempDir private Path outside;
  private Fixture fixture;

  @AfterAll
  static void stop() throws IOException {
    PLANTED.record();
  }

  @BeforeEach
  void copyFixture() throws IOException {
    Files.writeString(outside.resolve("secret.adoc"), "The secret is out.\n");
    Files.writeString(outside.resolve("secret.svg"), "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
    fixture = Fixture.in(Files.createDirectory(outside.resolve("project")));
  }

  /** What is told of a chapter with some text in its 18th line. */
  private List<Problem> told(String text) throws IOException {
    fixture.replace(
        CHAPTER,
        "Now look at the method itself.",
        text.replace("OUTSIDE", outside.toString()).replace("\\n", "\n"));
    BookResult result = fixture.build(fixture.options());
    PLANTED.expect(text, !result.built());
    assertThat(outside.resolve("project/target/book")).doesNotExist();
    return result.problems();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "include::../../secret.adoc[]",
        "include::facts/../../../secret.adoc[]",
        "include::OUTSIDE/secret.adoc[]",
        "include::file://OUTSIDE/secret.adoc[]",
        "include::https://example.org/secret.adoc[]",
        "include::..\\\\..\\\\secret.adoc[]",
        "include::~/secret.adoc[]",
        "include::../pom.xml[]",
        "----\\ninclude::../../secret.adoc[]\\n----",
        "|===\\n|a\\n\\na|include::../../secret.adoc[]\\n|==="
      })
  void anIncludeStaysBelowTheChapters(String text) throws IOException {
    assertThat(told(text))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.where().file()).isEqualTo(CHAPTER);
              assertThat(problem.where().line()).isBetween(18, 21);
              assertThat(problem.what())
                  .startsWith("include '")
                  .endsWith("leads out of the chapters' folder: name a file below it");
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ":up: ../..\\n\\ninclude::{up}/secret.adoc[]",
        "include::{docdir}/../../secret.adoc[]"
      })
  void anAttributeDoesNotLeadAnIncludeOut(String text) throws IOException {
    assertThat(told(text))
        .singleElement()
        .satisfies(problem -> assertThat(problem.what()).contains("leads out of the chapters'"));
  }

  @Test
  void aLinkOfTheFileSystemDoesNotLeadOut() throws IOException {
    Files.createSymbolicLink(
        fixture.path("chapters/inside.adoc"), outside.resolve("secret.adoc").toAbsolutePath());
    assertThat(told("include::inside.adoc[]"))
        .extracting(Problem::toString)
        .contains(
            "chapters/inside.adoc: this link leads out of the project, or nowhere:"
                + " put the file itself there");
  }

  @Test
  void aFileBelowTheChaptersIsIncluded() throws IOException {
    Files.createDirectories(fixture.path("chapters/parts"));
    Files.writeString(fixture.path("chapters/parts/some..thing.adoc"), "Part of it.\n");
    fixture.replace(CHAPTER, "Now look at", "include::parts/some..thing.adoc[]\n\nNow look at");
    assertThat(fixture.problems()).isEmpty();
    assertThat(fixture.read("target/book/03-registering-handlers.html")).contains("Part of it.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "image::../../secret.svg[A secret]",
        "image::OUTSIDE/secret.svg[A secret]",
        "image::file://OUTSIDE/secret.svg[A secret]",
        "image::https://example.org/secret.svg[A secret]",
        "image:../../secret.svg[A secret]",
        ":imagesdir: ../..\\n\\nimage::secret.svg[A secret]",
        ":data-uri:\\n\\nimage::../../secret.svg[A secret]",
        "image::../../secret.svg[A secret,opts=inline]",
        "image::../../secret.svg[A secret,opts=interactive]",
        "image::images/x.png[A secret,link=\"javascript:alert(1)\"]",
        "video::secret[youtube]",
        "video::../../secret.mp4[]",
        "audio::https://example.org/secret.mp3[]",
        "plantuml::../../secret.puml[alt=\"A\",caption=\"B\"]",
        "link:file://OUTSIDE/secret.adoc[this]",
        "link:../../secret.adoc[this]",
        "link:OUTSIDE/secret.adoc[this]",
        "link:javascript:alert(1)[this]",
        "link:data:text/html,secret[this]",
        "link:vbscript:x[this]"
      })
  void picturesAndLinksStayInTheBookOrOnTheWeb(String text) throws IOException {
    assertThat(told(text))
        .isNotEmpty()
        .allSatisfy(
            problem -> {
              assertThat(problem.where().file()).isEqualTo(CHAPTER);
              assertThat(problem.where().line()).isBetween(18, 21);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "!include ../../secret.puml",
        "!include OUTSIDE/secret.puml",
        "!includeurl file://OUTSIDE/secret.puml",
        "title %load_json(\"OUTSIDE/secret.json\")",
        "sprite $s OUTSIDE/secret.svg"
      })
  void aFigureReadsNoFile(String text) throws IOException {
    Files.writeString(outside.resolve("secret.puml"), "@startuml\ntitle SecretIsOut\n@enduml\n");
    Files.writeString(outside.resolve("secret.json"), "{\"a\": \"SecretIsOut\"}");
    fixture.replace(
        "diagrams/lookup.puml",
        "ask -right-> own",
        text.replace("OUTSIDE", outside.toString()) + "\nask -right-> own");
    List<String> problems = fixture.problems();
    Path page = fixture.path("target/book/03-registering-handlers.html");
    if (Files.exists(page)) {
      assertThat(page).content().doesNotContain("SecretIsOut");
    } else {
      assertThat(problems).singleElement().asString().startsWith("diagrams/lookup.puml:6: ");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "++++\\n<b>raw</b>\\n++++",
        "[pass]\\n<b>raw</b>",
        "It is pass:[<b>raw</b>].",
        "It is pass:q[<b>*raw*</b>].",
        "It is +++<b>raw</b>+++.",
        ":x: pass:[<b>raw</b>]\\n\\nIt is {x}.",
        "[subs=none]\\nIt is <b>raw</b>.",
        "[subs=\"-specialchars\"]\\nIt is <b>raw</b>.",
        "[source,subs=\"quotes\"]\\n----\\n<b>raw</b>\\n----",
        "[stem]\\n<b>raw</b>",
        "NOTE: It is +++<b>raw</b>+++.",
        "* It is pass:[<b>raw</b>]",
        "Text.footnote:[It is +++<b>raw</b>+++.]"
      })
  void rawHtmlIsRefused(String text) throws IOException {
    assertThat(told(text))
        .isNotEmpty()
        .anySatisfy(
            problem -> {
              assertThat(problem.where().file()).isEqualTo(CHAPTER);
              assertThat(problem.where().line()).isBetween(18, 20);
              assertThat(problem.what()).contains("no edition takes raw text of a chapter");
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[role='x\" onmouseover=\"alert(1)']\\nA paragraph.",
        "https://example.org[this,window='x\" onmouseover=\"alert(1)']",
        "image::images/x.png[A,width='1\" onerror=\"alert(1)']",
        "include::raw.txt[]",
        "image::data:image/svg+xml,x[A]"
      })
  void whatComesInOtherwiseIsSeenOnThePage(String text) throws IOException {
    Files.writeString(fixture.path("chapters/raw.txt"), "It is +++<script>alert(1)</script>+++.\n");
    assertThat(told(text))
        .isNotEmpty()
        .anySatisfy(
            problem -> {
              assertThat(problem.where().file()).isEqualTo(CHAPTER);
              assertThat(problem.what()).endsWith(": take it out of the chapter");
            });
  }

  @Test
  void aChapterDoesNotSayOneThingInOneEditionAlone() throws IOException {
    assertThat(told("ifdef::backend-epub3[]\\nHere.\\nendif::[]"))
        .extracting(Problem::toString)
        .containsExactly(
            CHAPTER + ":18: a chapter says the same in every edition: take the condition out");
  }

  @Test
  void whatAListingShowsIsNotRead() throws IOException {
    fixture.replace(CHAPTER, "Now look at", "----\npass:[x] +++y+++\n----\n\nNow look at");
    assertThat(fixture.problems()).isEmpty();
  }
}
