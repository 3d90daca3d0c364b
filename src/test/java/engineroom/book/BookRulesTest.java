package engineroom.book;

import static org.assertj.core.api.Assertions.assertThat;

import engineroom.files.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each rule broken once: the build fails, and says where and what to do. */
class BookRulesTest {

  private static final String CHAPTER = "chapters/03-registering-handlers.adoc";
  private static final String TESTS = "tests/java/engineroom/chapters/Chapter03Test.java";
  private static final String REPORT = "reports/TEST-engineroom.chapters.Chapter03Test.xml";
  private static final String EXAMPLE = "examples/java/engineroom/examples/RegisterTwice.java";

  private static final String AROUND =
      """
      "around": [{"path": "daemon/stop.go", "lines": 30, "git_blob": "", "symbols": [
        {"name": "Daemon.ContainerStop", "kind": "method", "start": 7, "end": 30}
      ]}],
      """;

  @TempDir private Path folder;
  private Fixture fixture;

  @BeforeEach
  void copyFixture() throws IOException {
    fixture = Fixture.in(folder);
  }

  @Test
  void aBookInOrderIsWritten() {
    assertThat(fixture.problems()).isEmpty();
    assertThat(folder.resolve("target/book/index.html")).exists();
  }

  @Test
  void aChapterHasATitle() throws IOException {
    fixture.replace(CHAPTER, "= Registering handlers", "Registering handlers");
    assertThat(fixture.problems())
        .anyMatch(told -> told.matches(CHAPTER + ":\\d+: a chapter begins with its title: .*"));
  }

  @Test
  void anIdIsUsedOnce() throws IOException {
    fixture.replace(CHAPTER, "#two-engines-share-no-names", "#register-refuses-a-taken-name");
    assertThat(fixture.problems())
        .contains(
            CHAPTER
                + ":28: behaviour id 'register-refuses-a-taken-name' is used twice, first in "
                + CHAPTER
                + ":15: give one of them another id");
  }

  @Test
  void aBehaviourHasAnId() throws IOException {
    fixture.replace(CHAPTER, "behaviour#two-engines-share-no-names", "behaviour");
    assertThat(fixture.problems())
        .contains(
            CHAPTER
                + ":29: a behaviour without an id: write [behaviour#its-id, ...], an id of"
                + " letters, digits and hyphens");
  }

  @Test
  void aTableThatIsLeftOpenIsToldInItsOwnChapter() throws IOException {
    Path chapter = fixture.path(CHAPTER);
    Files.writeString(chapter, "\n[cols=2*]\n|===\n|one\n", StandardOpenOption.APPEND);
    int opening = Files.readAllLines(chapter).size() - 1;
    assertThat(fixture.problems())
        .containsExactly(
            CHAPTER
                + ":"
                + opening
                + ": a block is opened here and not closed: write |=== where it ends");
  }

  @Test
  void anIdIsAWord() throws IOException {
    fixture.replace(CHAPTER, "behaviour#two-engines-share-no-names, go", "behaviour#two\"go");
    assertThat(fixture.problems())
        .anySatisfy(
            told ->
                assertThat(told)
                    .startsWith(CHAPTER + ":29: a behaviour whose id is 'two\"go")
                    .endsWith("an id of letters, digits and hyphens"));
  }

  @Test
  void aTestNamesAKnownBehaviour() throws IOException {
    fixture.replace(TESTS, "@Behaviour({\"two-engines-share-no-names\"", "@Behaviour({\"unknown\"");
    assertThat(fixture.problems())
        .containsExactly(
            CHAPTER
                + ":28: behaviour 'two-engines-share-no-names' has no test:"
                + " put @Behaviour(\"two-engines-share-no-names\") on one that shows it",
            TESTS
                + ":35: no chapter has a behaviour 'unknown':"
                + " correct the id, or write [behaviour#unknown, ...]");
  }

  @Test
  void aTestThatDidNotRunIsNoProof() throws IOException {
    fixture.delete("reports/TEST-engineroom.chapters.Chapter03Test$TwoEngines.xml");
    assertThat(fixture.problems())
        .contains(
            CHAPTER
                + ":28: behaviour 'two-engines-share-no-names' has no proof:"
                + " Chapter03Test.TwoEngines#knowNothingOfEachOther did not run;"
                + " run the tests, and mend what they show");
  }

  @Test
  void aTestThatFailedIsNoProof() throws IOException {
    fixture
        .replace(REPORT, "(String)[2]\"", "(String)[2]\" ")
        .replace(REPORT, "time=\"0.003\"/>", "time=\"0.003\"><failure message=\"no\"/></testcase>");
    assertThat(fixture.problems())
        .containsExactly(
            CHAPTER
                + ":15: behaviour 'register-refuses-a-taken-name' has no proof:"
                + " Chapter03Test#theFirstHandlerStays failed;"
                + " run the tests, and mend what they show");
  }

  @Test
  void aGoRangeLiesInItsFile() throws IOException {
    fixture.replace(CHAPTER, "go=\"engine.go:48-62\"", "go=\"engine.go:250-260\"");
    assertThat(fixture.problems())
        .containsExactly(
            CHAPTER + ":28: engine.go:250-260 lies outside its file: engine.go has lines 1 to 255");
  }

  @Test
  void aGoRangeHoldsASymbol() throws IOException {
    fixture.replace(CHAPTER, "go=\"engine.go:48-62\"", "go=\"engine.go:1-3\"");
    assertThat(fixture.problems())
        .containsExactly(
            CHAPTER
                + ":28: engine.go:1-3 holds no symbol of its file: name the lines of a"
                + " declaration");
  }

  @Test
  void aGoFileExists() throws IOException {
    fixture.replace(CHAPTER, "go:engine.go[26]", "go:motor.go[26]");
    assertThat(fixture.problems())
        .singleElement()
        .asString()
        .startsWith(CHAPTER + ":10: docker 1.6.2 has no file motor.go in engine/: name one of");
  }

  @Test
  void aJavaReferenceNamesSomething() throws IOException {
    fixture.replace(CHAPTER, "java:Engine#register[] asks", "java:Engine#enrol[] asks");
    assertThat(fixture.problems())
        .containsExactly(
            CHAPTER
                + ":11: 'Engine#enrol' names nothing in the port:"
                + " Engine has handlers, stopped, register, get, shutdown, isShutdown");
  }

  @Test
  void aJavaReferenceNamesOneThing() throws IOException {
    fixture.replace(CHAPTER, "Engine#get(String)", "Engine#get");
    assertThat(fixture.problems())
        .containsExactly(
            CHAPTER
                + ":28: 'Engine#get' names more than one thing: write one of"
                + " Engine#get(String), Engine#get(String, Runnable)");
  }

  @Test
  void aBehaviourMayNameTheSmallDockerAndDockersFilesAroundTheEngine() throws IOException {
    Path stop = fixture.path("model/java/engineroom/daemon/Stop.java");
    Files.createDirectories(stop.getParent());
    Files.writeString(
        stop, "package engineroom.daemon;\nfinal class Stop {\n  void seconds() {}\n}\n");
    fixture
        .replace("chapters/facts/files.json", "\"files\": [", AROUND + "\"files\": [")
        .replace(CHAPTER, "engine.go:48-62\"", "engine.go:48-62; daemon/stop.go:7-30\"")
        .replace(CHAPTER, "Engine, Engine#get(String)\"", "Engine#get(String), Stop#seconds\"");

    assertThat(fixture.problems()).isEmpty();
    assertThat(Files.readString(folder.resolve("target/book/03-registering-handlers.html")))
        .contains("Stop.seconds", "/daemon/stop.go#L7-L30");
  }

  @Test
  void aShownMethodExists() throws IOException {
    fixture.replace(CHAPTER, "port::Engine#register", "port::Motor#start");
    assertThat(fixture.problems())
        .containsExactly(CHAPTER + ":20: 'Motor#start' names nothing in the port: no class Motor");
  }

  @Test
  void aLitLineStandsInItsListing() throws IOException {
    fixture.replace(
        CHAPTER,
        "port::Engine#register[javadoc=true]",
        "port::Engine#register[javadoc=true, lit=\"no such words\"]");
    assertThat(fixture.problems())
        .containsExactly(
            CHAPTER
                + ":20: no line to light has 'no such words':"
                + " name it by words that stand in it");
  }

  @Test
  void anIncludeExists() throws IOException {
    fixture.replace(CHAPTER, "Now look at the method itself.", "include::nothing.adoc[]");
    assertThat(fixture.problems())
        .singleElement()
        .asString()
        .startsWith(CHAPTER + ":18: AsciiDoc does not understand: include file not found");
  }

  @Test
  void aLinkInTheBookLeadsSomewhere() throws IOException {
    fixture.replace(CHAPTER, "<<_what_stops>>", "<<_what_starts>>");
    assertThat(fixture.problems())
        .containsExactly(
            CHAPTER
                + ":26: link to '#_what_starts' leads nowhere:"
                + " correct it, or write what it names");
  }

  @Test
  void aLinkToAFileLeadsSomewhere() throws IOException {
    fixture.replace(CHAPTER, "Now look at", "See link:nothing.html[this]. Now look at");
    assertThat(fixture.problems())
        .containsExactly(
            CHAPTER
                + ":18: link to 'nothing.html' leads nowhere: correct it, or write what it names");
  }

  @Test
  void aFigureExists() throws IOException {
    fixture.replace(CHAPTER, "lookup.puml", "nothing.puml");
    assertThat(fixture.problems())
        .containsExactly(
            CHAPTER + ":13: there is no figure diagrams/nothing.puml: write it or correct it");
  }

  @Test
  void aFigureIsPlantUml() throws IOException {
    fixture.replace("diagrams/lookup.puml", "ask -right-> own", "ask goes right to own");
    assertThat(fixture.problems())
        .singleElement()
        .asString()
        .startsWith("diagrams/lookup.puml:6: PlantUML does not understand this line: ");
  }

  @Test
  void aFigureHasAnAlternative() throws IOException {
    fixture.replace(
        CHAPTER,
        "[alt=\"A name is looked up in the engine's handlers, then in the"
            + " catch-all\",caption=",
        "[caption=");
    assertThat(fixture.problems())
        .containsExactly(
            CHAPTER + ":13: figure lookup.puml has no alternative text: add alt=\"...\"");
  }

  @Test
  void anImageExistsAndHasAnAlternative() throws IOException {
    fixture.replace(CHAPTER, "Now look at the method itself.", "image::images/some-thing.png[]");
    assertThat(fixture.problems())
        .containsExactly(
            CHAPTER
                + ":18: image 'images/some-thing.png' has no alternative text: say what it shows",
            CHAPTER
                + ":18: there is no image 'images/some-thing.png': add it below chapters/images");
  }

  @Test
  void asciidocMustNotWarn() throws IOException {
    fixture.replace(CHAPTER, "Now look at", "{nothing} Now look at");
    assertThat(fixture.problems())
        .singleElement()
        .asString()
        .contains("AsciiDoc does not understand: skipping reference to missing attribute: nothing");
  }

  @Test
  void aPredictionHasAnAnswer() throws IOException {
    fixture.replace(CHAPTER, "[answer]\n", "");
    assertThat(fixture.problems())
        .singleElement()
        .asString()
        .startsWith(CHAPTER + ":34: a prediction without an answer: nest an [answer] block in it");
  }

  @ParameterizedTest
  @CsvSource({
    "predict::riddles[seed=1], there are no questions called 'riddles': name one of lookup-time",
    "predict::taken-names[], a question needs a whole number to be drawn by: write [seed=7]",
    "predict::taken-names[seed=x], a question needs a whole number to be drawn by: write [seed=7]",
    "predict::lookup-time[seed=7], there is no small engine 'looks-up-at-the-run': name one of",
    "predict::taken-names[seed=1], link to '#any-text-is-a-name' leads nowhere"
  })
  void aDrawnQuestionHasAKindAndASeed(String macro, String problem) throws IOException {
    fixture.replace(CHAPTER, "Now look at", macro + "\n\nNow look at");
    assertThat(fixture.problems()).first().asString().startsWith(CHAPTER + ":").contains(problem);
  }

  @Test
  void aPageIsNotTooHeavy() throws IOException {
    String heavy = "word ".repeat(70_000) + "\n\n";
    fixture.replace(CHAPTER, "Now look at", heavy + "Now look at");
    assertThat(fixture.problems())
        .singleElement()
        .asString()
        .matches(
            CHAPTER
                + ":1: 03-registering-handlers.html weighs 3[67]\\d KB without its figures,"
                + " and a page may weigh 350: split it, or show less on it");
  }

  @Test
  void anExamplePrintsWhatWasAccepted() throws IOException {
    fixture.replace("chapters/outputs/RegisterTwice.txt", "first: ok", "first: fine");
    assertThat(fixture.problems())
        .containsExactly(
            """
            chapters/outputs/RegisterTwice.txt: example RegisterTwice prints something else: \
            read it, and run with -Pupdate to accept it
            --- accepted
            first: fine
            second: Can't overwrite handler for command hello
            --- printed
            first: ok
            second: Can't overwrite handler for command hello
            ---\
            """);
  }

  @Test
  void anExampleEndsWell() throws IOException {
    fixture.replace(
        EXAMPLE,
        "return taken",
        "if (taken) throw new IllegalStateException(\"no\");" + "\n    return taken");
    assertThat(fixture.problems())
        .containsExactly(
            EXAMPLE + ":19: example RegisterTwice threw java.lang.IllegalStateException: no");
  }

  @Test
  void anExampleExists() throws IOException {
    fixture.replace("chapters/10-shutting-down.adoc", "example::RegisterTwice", "example::Twice");
    assertThat(fixture.problems())
        .containsExactly(
            "chapters/10-shutting-down.adoc:12: there is no example Twice:"
                + " write its class, or correct the name");
  }

  @Test
  void outputsAreAcceptedOnRequest() throws IOException {
    fixture.delete("chapters/outputs/RegisterTwice.txt");
    assertThat(fixture.problems()).singleElement().asString().contains("was accepted yet");
    BookResult result = fixture.build(fixture.options().acceptOutputs(true));
    assertThat(result.built()).isTrue();
    assertThat(fixture.read("chapters/outputs/RegisterTwice.txt")).startsWith("first: ok\n");
  }

  @Test
  void allProblemsAreToldAtOnceAndTheLastGoodBookStays() throws IOException {
    fixture.problems();
    fixture
        .replace(CHAPTER, "<<_what_stops>>", "<<_what_starts>>")
        .replace(CHAPTER, "go=\"engine.go:48-62\"", "go=\"engine.go:250-260\"");
    assertThat(fixture.problems()).hasSize(2);
    assertThat(folder.resolve("target/book/index.html")).exists();
    assertThat(Files.list(folder.resolve("target"))).hasSize(1);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a broken include | chapters/03-registering-handlers.adoc | Now look at the method itself."
            + " | include::nothing.adoc[] | chapters/03-registering-handlers.adoc:18: AsciiDoc does"
            + " not understand: include file",
        "an unknown behaviour | tests/java/engineroom/chapters/Chapter03Test.java"
            + " | @Behaviour({\"two-engines-share-no-names\" | @Behaviour({\"unknown\""
            + " | tests/java/engineroom/chapters/Chapter03Test.java:35: no chapter has a behaviour",
        "a figure that cannot be drawn | diagrams/lookup.puml"
            + " | ask -right-> own | ask goes right to own"
            + " | diagrams/lookup.puml:6: PlantUML does not understand this line",
        "an example that throws | examples/java/engineroom/examples/RegisterTwice.java | return"
            + " taken | if (taken) throw new IllegalStateException(); return taken |"
            + " examples/java/engineroom/examples/RegisterTwice.java:19: example RegisterTwice"
            + " threw",
        "an output that changed | chapters/outputs/RegisterTwice.txt | first: ok | first: fine"
            + " | chapters/outputs/RegisterTwice.txt: example RegisterTwice prints something else",
      })
  void badInputStopsTheBuildAndTheLastGoodBookStays(
      String what, String file, String text, String broken, String problem) throws IOException {
    assertThat(fixture.problems()).isEmpty();
    Map<String, String> good = written();
    fixture.replace(file, text, broken);
    assertThat(fixture.problems()).anySatisfy(line -> assertThat(line).startsWith(problem));
    assertThat(written()).isEqualTo(good);
  }

  /** Everything below {@code target}, with when it was written. */
  private Map<String, String> written() throws IOException {
    Map<String, String> files = new TreeMap<>();
    for (Path path : Project.files(folder.resolve("target"), "")) {
      files.put(path.toString(), Files.getLastModifiedTime(path).toString());
    }
    return files;
  }

  @Test
  void aDraftShowsWhatIsNotProvenLoudly() throws IOException {
    fixture.replace(TESTS, "@Behaviour({\"two-engines-share-no-names\", ", "@Behaviour({");
    BookResult result = fixture.build(fixture.options().draft(true));
    assertThat(result.built()).isTrue();
    assertThat(fixture.read("target/book/03-registering-handlers.html"))
        .contains("<p class=\"verdict\">Not proven: no test shows it.</p>");
  }
}
