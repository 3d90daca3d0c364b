package engineroom.replay.predict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import engineroom.engine.go.Signal;
import engineroom.replay.AnswerDifference;
import engineroom.replay.FreshHost;
import engineroom.replay.Player;
import engineroom.replay.Script;
import engineroom.replay.ScriptCase;
import engineroom.replay.ScriptException;
import engineroom.replay.jvm.TurnedClock;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Questions are sound, whichever seed draws them. */
class QuestionFamiliesTest {

  private static final String SCENE =
      """
      import engineroom.engine.*;
      import java.io.*;
      import java.util.*;

      abstract class CaseState%d {
        abstract void sleep(int seconds);
        abstract void start(Job job);
        abstract void say(String word);
        abstract OutputStream refusing(String error);

        void play() throws Exception {
      %s
        }
      }
      """;

  static List<QuestionFamily> families() {
    return QuestionFamilies.all();
  }

  @ParameterizedTest
  @MethodSource("families")
  void twoHundredQuestionsAreSoundAndDifferent(QuestionFamily family) {
    Set<String> different = new TreeSet<>();
    for (long seed = 0; different.size() < 200; seed++) {
      assertThat(seed).as("seeds for 200 questions").isLessThan(400);
      Question question = family.question(seed);
      different.add(String.join("\n", question.code()));
      assertThat(question.choices())
          .as("choices of %s, seed %d", family.id(), seed)
          .hasSizeBetween(3, 4)
          .doesNotHaveDuplicates()
          .containsOnlyOnce(question.answer());
      assertThat(question.wrongs()).extracting(WrongAnswer::text).doesNotContain(question.answer());
      assertThat(question.judge(question.answer())).isEqualTo(Question.ReplyVerdict.RIGHT);
    }
  }

  @ParameterizedTest
  @MethodSource("families")
  void theSameSeedDrawsTheSameQuestion(QuestionFamily family) {
    assertThat(family.question(7)).isEqualTo(family.question(7)).isNotEqualTo(family.question(8));
  }

  @ParameterizedTest
  @MethodSource("families")
  void thePortGivesTheAnswersOfItsScriptAgain(QuestionFamily family) throws Exception {
    for (long seed = 0; seed < 5; seed++) {
      Question question = family.question(seed);
      Script script = Script.parse(question.script(), family.id());
      assertThat(script.cases().getFirst().answers()).isPositive();
      assertThat(played(script.cases().getFirst())).isEmpty();
    }
  }

  private static List<AnswerDifference> played(ScriptCase only) {
    List<AnswerDifference> differences = new ArrayList<>();
    try (TurnedClock clock = new TurnedClock()) {
      Player player = new Player(only, FreshHost.of(clock, clock));
      Signal end = new Signal();
      clock.go(
          () -> {
            try {
              differences.addAll(player.play((number, action, came) -> {}));
            } catch (ScriptException e) {
              throw new IllegalStateException(e);
            }
            end.fire();
          });
      Signal.awaitEither(end, clock.stuck());
      assertThat(end.hasFired()).isTrue();
    }
    return differences;
  }

  @Test
  void whatIsShownIsJava(@TempDir Path classes) {
    List<JavaFileObject> scenes =
        IntStream.range(0, QuestionFamilies.all().size() * 8)
            .mapToObj(i -> source(i, QuestionFamilies.all().get(i / 8).question(i % 8).code()))
            .toList();
    DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
    List<String> options =
        List.of(
            "-proc:none", "-d", classes.toString(), "-cp", System.getProperty("java.class.path"));
    ToolProvider.getSystemJavaCompiler()
        .getTask(null, null, problems, options, null, scenes)
        .call();
    assertThat(problems.getDiagnostics()).isEmpty();
  }

  private static JavaFileObject source(int number, List<String> code) {
    String text = SCENE.formatted(number, String.join("\n", code));
    URI name = URI.create("string:///Scene" + number + ".java");
    return new SimpleJavaFileObject(name, JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
      }
    };
  }

  @Test
  void whatExplainsAnAnswerIsInTheBook() throws IOException {
    Set<String> stated = new TreeSet<>();
    try (Stream<Path> chapters = Files.list(Path.of("chapters"))) {
      for (Path chapter : chapters.filter(file -> file.toString().endsWith(".adoc")).toList()) {
        Pattern.compile("(?m)^\\[behaviour#([\\w-]+)")
            .matcher(Files.readString(chapter))
            .results()
            .forEach(behaviour -> stated.add(behaviour.group(1)));
      }
    }
    for (QuestionFamily family : QuestionFamilies.all()) {
      List<String> behaviours =
          LongStream.range(0, 60)
              .mapToObj(family::question)
              .flatMap(question -> question.behaviours().stream())
              .toList();
      assertThat(behaviours).as(family.id()).isNotEmpty().isSubsetOf(stated);
    }
  }

  @Test
  void everyChapterFromTheThirdToTheEleventhHasQuestions() {
    for (int chapter = 3; chapter <= 11; chapter++) {
      assertThat(QuestionFamilies.of(chapter)).as("chapter %d", chapter).hasSizeGreaterThan(1);
    }
    assertThat(QuestionFamilies.all()).extracting(QuestionFamily::id).doesNotHaveDuplicates();
  }

  @Test
  void anUnknownNameIsToldWithAllThatThereAre() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> QuestionFamilies.named("lookup"))
        .withMessageStartingWith(
            "there are no questions called 'lookup': name one of lookup-time, taken-names, ");
  }
}
