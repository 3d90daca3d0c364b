package engineroom.replay.steps;

import static org.assertj.core.api.Assertions.assertThat;

import engineroom.replay.jvm.TurnedReplay;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The appendix on replay scripts has every sentence as it is, and its examples hold. */
class SentencesAppendixTest {

  private static final Path APPENDIX = Path.of("chapters/appendix-replay-scripts.adoc");
  private static final Pattern TABLE =
      Pattern.compile("\\[\\.sentence-table.*?\\n\\|===\\n.*?\\n\\n(.*?)\\n\\|===", Pattern.DOTALL);

  private static List<String> parts(Pattern pattern) throws IOException {
    return pattern
        .matcher(Files.readString(APPENDIX))
        .results()
        .map(match -> match.group(1))
        .toList();
  }

  private static Pattern block(String first) {
    return Pattern.compile(first + "\\n----\\n(.*?\\n)----", Pattern.DOTALL);
  }

  @Test
  void everySentenceIsThere() throws IOException {
    assertThat(parts(TABLE))
        .containsExactly(
            rows(Stream.concat(Phrasebook.heads().stream(), Phrasebook.ends().stream())),
            rows(Phrasebook.steps().stream()),
            rows(Phrasebook.actions().stream()),
            rows(Phrasebook.asides().stream()));
  }

  private static String rows(Stream<Phrase> phrases) {
    return phrases
        .map(phrase -> "|`+" + phrase.words() + "+` |`" + phrase.kind() + "`")
        .collect(Collectors.joining("\n"));
  }

  @Test
  void theFirstExampleIsTheOneInJson() throws Exception {
    String json = parts(block("\\[source,json\\]")).getFirst();

    assertThat(parts(block("\\[\\.script\\]")).getFirst())
        .isEqualTo(StepsText.ofJson(json, "the example"));
  }

  @Test
  void theExamplesPlay() throws Exception {
    for (String example : parts(block("\\[\\.script\\]"))) {
      StepsText text = StepsText.read(example);

      assertThat(text.hasAnswers()).isTrue();
      assertThat(TurnedReplay.play(text.script("the example").cases().getFirst())).isEmpty();
    }
  }

  @Test
  void whatIsToldIsWhatItSays() throws Exception {
    String told = parts(block("\\[\\.told\\]")).getFirst();
    String example = parts(block("\\[\\.script\\]")).getLast();

    try {
      StepsText.read(example.replace("run", "rum"));
      throw new AssertionError("it is no sentence");
    } catch (StepsException e) {
      LineProblem problem = e.problems().getFirst();
      assertThat(told)
          .isEqualTo(
              "stop.steps:"
                  + problem.line()
                  + ":"
                  + problem.column()
                  + ": "
                  + problem.message()
                  + "\n");
    }
  }
}
