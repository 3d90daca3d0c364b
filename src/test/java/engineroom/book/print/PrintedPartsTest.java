package engineroom.book.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import engineroom.book.exercise.Exercise;
import engineroom.book.exercise.ExerciseKind;
import engineroom.book.exercise.WrittenExercise;
import engineroom.book.source.JavaMember;
import engineroom.book.text.BookText;
import engineroom.book.text.Chapter;
import engineroom.book.words.BookWords;
import engineroom.files.Location;
import engineroom.files.Problems;
import engineroom.files.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The parts that need no press. */
class PrintedPartsTest {

  private static final List<String> WRITTEN =
      List.of(
          "Write it.",
          "",
          "----",
          "code",
          "----",
          "",
          "[hint]",
          "--",
          "A question.",
          "--",
          "",
          "[explanation]",
          "--",
          "Because.",
          "--");

  private static final BookWords WORDS = BookWords.in(BookWords.ENGLISH);

  @TempDir private Path folder;

  @Test
  void plainTextMeansNothingElse() {
    assertThat(AdocText.text("a*b*_c_ `d` <e> [f], 1.6"))
        .isEqualTo("a&#42;b&#42;&#95;c&#95; &#96;d&#96; &#60;e&#62; &#91;f&#93;, 1.6");
  }

  @Test
  void coloursAreThoseOfTheDay() {
    LightStyle style =
        new LightStyle(":root { --ink: light-dark(#111, #eee); --text: var(--ink); --a: #222; }");
    assertThat(style.fill("{{text}} {{a}}")).isEqualTo("#111 #222");
    assertThatThrownBy(() -> style.fill("{{none}}")).hasMessage("book.css declares no --none");
  }

  @Test
  void everyColourThatPaperAsksForIsInTheStylesheet() {
    LightStyle style = new LightStyle(PrintResources.stylesheet());
    for (String file : List.of("theme.yml", "epub.css", "shared.rb", "pdf.rb", "epub.rb")) {
      assertThat(style.fill(PrintResources.text(file))).as(file).doesNotContain("{{", "var(");
    }
  }

  @Test
  void aFigureIsColouredAndSizedInItsFile() throws IOException {
    LightStyle style =
        new LightStyle(":root { --ink: #111; }\n.chart .bar { fill: var(--ink); }\n");
    String svg =
        "<svg viewBox=\"0 0 200 100\" style=\"--width:100px\"><rect class=\"bar\"/>"
            + "<text style=\"stroke:var(--ink);\">a</text></svg>";
    String file = new PrintedFigures(folder, style).write("chart-1", svg);
    Element root = Jsoup.parse(Files.readString(folder.resolve(file))).selectFirst("svg");
    assertThat(root.attr("width")).isEqualTo("84");
    assertThat(root.attr("height")).isEqualTo("42");
    assertThat(root.selectFirst("rect").attr("style")).isEqualTo("fill: #111;");
    assertThat(root.selectFirst("text").attr("style")).isEqualTo("stroke:#111;");
  }

  @Test
  void aListingIsCutAndMovedToTheLeft() throws IOException {
    Files.writeString(folder.resolve("A.java"), "class A {\n  void b() {\n    c();\n  }\n}\n");
    JavaMember member = new JavaMember("A.java", "A", "A", "b", List.of(), 2, 2, 4, List.of());
    assertThat(
            new PrintedListing(new Project(folder), true, WORDS).member(member, false, "port-A-b"))
        .contains("[source#port-A-b%unbreakable,java,linenums,start=2,caption=\"\"]")
        .containsSubsequence("void b() {", "  c();", "}");
  }

  @Test
  void chineseWithoutAFontIsAProblemWithItsLine() throws IOException {
    Files.writeString(folder.resolve("a.adoc"), "= A\n\nA name: 创建.\n");
    Problems problems = new Problems();
    Project project = new Project(folder);
    Path font = Files.createFile(folder.resolve("a.ttf"));
    assertThat(ChineseFont.find(Optional.of(font), text("创建"), project, problems)).hasValue(font);
    assertThat(ChineseFont.find(List.of(), Optional.empty(), text("none"), project, problems))
        .isEmpty();
    assertThat(problems.none()).isTrue();
    assertThat(ChineseFont.find(List.of(), Optional.empty(), text("创建"), project, problems))
        .isEmpty();
    assertThat(problems.all().getFirst().toString())
        .startsWith("a.adoc:3: the PDF needs a font for the Chinese here")
        .contains("install fonts-wqy-zenhei", "-Dchinese.font=FILE");
  }

  @Test
  void whatGivesAnExerciseAwayStandsElsewhere() {
    PrintedExercises exercises = new PrintedExercises(List.of(exercise(3, 1)), WORDS);
    List<String> box = exercises.box("put", "Put it", WRITTEN);
    assertThat(box)
        .contains(
            "[.task#put,reftext=\"Step 3\"]",
            "Write it.",
            "----",
            "*Stuck?* <<answer-put,Hints and answer>>")
        .doesNotContain("A question.", "Because.");
    assertThat(exercises.answers("01-a"))
        .contains(
            "[.answers.step#answer-put]", "A question.", "Because.", "<<put,Back to the task>>")
        .doesNotContain("Write it.");
    assertThat(exercises.answers("02-b")).isEmpty();
  }

  @Test
  void aHintThatCannotBeToldFromTheTaskStopsThePress() {
    PrintedExercises exercises = new PrintedExercises(List.of(exercise(3, 2)), WORDS);
    assertThatThrownBy(() -> exercises.box("put", "Put it", WRITTEN))
        .hasMessageContaining(
            "01-a.adoc:7: write the hints and the explanation of 'put' as [hint]");
  }

  private static Exercise exercise(int number, int hints) {
    WrittenExercise written =
        new WrittenExercise(
            ExerciseKind.STEP,
            "put",
            "Put it",
            "01-a",
            "A#put",
            "a-b",
            "5",
            "",
            Collections.nCopies(hints, ""),
            List.of(""),
            new Location("01-a.adoc", 7));
    return new Exercise(written, number, List.of(), List.of("a-b"), 5);
  }

  @Test
  void anEmptyCellIsEmptyAndCodeHasRoom() {
    Element table =
        Jsoup.parseBodyFragment(
                "<table><thead><tr><th>A</th><th>Line</th></tr></thead>"
                    + "<tr><td><code>shutdownWait</code></td><td><code></code></td></tr></table>")
            .selectFirst("table");
    assertThat(PrintedTable.lines("T", table))
        .containsExactly(
            ".T",
            "[%header%unbreakable,cols=\"18,8\"]",
            "|===",
            "|A",
            "|Line",
            "",
            "|``shutdownWait``",
            "|",
            "",
            "|===");
  }

  @Test
  void aLineOfCodeStandsByItselfInItsCell() {
    Element table =
        Jsoup.parseBodyFragment(
                "<table><thead><tr><th>A</th></tr></thead>"
                    + "<tr><td><code class=line>a</code> <span>line 3</span></td></tr></table>")
            .selectFirst("table");
    assertThat(PrintedTable.lines("T", table)).containsSubsequence("|``a`` +", "line 3", "");
  }

  private static BookText text(String words) {
    Element body = new Element("div").text("A name: " + words + ".");
    Location place = new Location("a.adoc", 1);
    Chapter chapter =
        new Chapter(
            "01-a", "A", body, List.of(), List.of(), List.of(), List.of(), List.of(), place);
    return new BookText("Book", new Element("div"), List.of(chapter));
  }
}
