package engineroom.replay;

import static org.assertj.core.api.Assertions.assertThat;

import engineroom.replay.jvm.MachineHost;
import engineroom.replay.steps.Phrase;
import engineroom.replay.steps.Phrasebook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The appendix on replay scripts has every word of theirs, and no other. */
class ReplayScriptsAppendixTest {

  private static final Path APPENDIX = Path.of("chapters/appendix-replay-scripts.adoc");
  private static final Pattern TABLE =
      Pattern.compile("\\[\\.(step|action)-table.*?\\n\\|===\\n(.*?)\\n\\|===", Pattern.DOTALL);
  private static final Pattern FIRST_CELL = Pattern.compile("(?m)^\\|((?:`[\\w.]+`(?:, )?)+)");
  private static final Pattern WORD = Pattern.compile("`([\\w.]+)`");
  private static final Pattern EXAMPLE =
      Pattern.compile("\\[source,json\\]\\n----\\n(.*?)\\n----", Pattern.DOTALL);

  private static List<String> words(String kind) throws IOException {
    return TABLE
        .matcher(Files.readString(APPENDIX))
        .results()
        .filter(table -> table.group(1).equals(kind))
        .flatMap(table -> FIRST_CELL.matcher(table.group(2)).results())
        .flatMap(cell -> WORD.matcher(cell.group(1)).results())
        .map(match -> match.group(1))
        .toList();
  }

  @Test
  void everyStepIsThereOnce() throws IOException {
    assertThat(words("step")).containsExactlyInAnyOrderElementsOf(StepActions.names());
  }

  /** An object suits none of them or few, but is refused for what it is, not as unknown. */
  @Test
  void everyActionOfAHandlerIsOne() throws Exception {
    List<String> actions = words("action");
    assertThat(actions).hasSizeGreaterThan(10);
    for (String action : actions) {
      assertThat(refusal(action)).doesNotContain("unknown action");
    }
    assertThat(refusal("dance")).contains("unknown action \"dance\"");
  }

  private static String refusal(String action) throws Exception {
    String script =
        """
        {"script": 1, "cases": [{"name": "c", "steps": [
          {"do": "engine.new", "engine": "e"},
          {"do": "engine.register", "engine": "e", "name": "n", "handler": [{"%s": {}}]}]}]}
        """
            .formatted(action);
    try {
      play(script);
      return "";
    } catch (ScriptException e) {
      return e.getMessage();
    }
  }

  /** What is not in the appendix is not in a recorded script either. */
  @Test
  void everyActionThatWasRecordedIsThere() throws IOException {
    Predicate<Path> isScript = file -> file.toString().endsWith(".json");
    Pattern first = Pattern.compile("\\{\"(\\w+)\": ");
    TreeSet<String> used = new TreeSet<>();
    try (var files = Files.walk(Path.of("src/test/resources/replay"))) {
      for (Path file : files.filter(isScript).toList()) {
        Pattern.compile("\"handler\": (\\[.*?\\])\\s*[,}]", Pattern.DOTALL)
            .matcher(Files.readString(file))
            .results()
            .flatMap(handler -> first.matcher(handler.group(1)).results())
            .map((MatchResult action) -> action.group(1))
            .forEach(used::add);
      }
    }
    used.remove("name"); // of an inner job
    assertThat(used).isNotEmpty();
    assertThat(words("action")).containsAll(used);
  }

  @Test
  void everyStepAndEveryActionCanBeSaid() throws IOException {
    assertThat(kinds(Phrasebook.steps())).isEqualTo(StepActions.names());
    assertThat(kinds(Phrasebook.actions())).isEqualTo(new TreeSet<>(words("action")));
  }

  private static Set<String> kinds(List<Phrase> phrases) {
    return phrases.stream().map(Phrase::kind).collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void theExamplePlays() throws Exception {
    String example =
        EXAMPLE.matcher(Files.readString(APPENDIX)).results().findFirst().orElseThrow().group(1);
    assertThat(play(example)).isEmpty();
    assertThat(play(example.replace("127", "1"))).hasSize(1);
  }

  private static List<AnswerDifference> play(String script) throws ScriptException {
    ScriptCase only = Script.parse(script, "a script").cases().getFirst();
    return new Player(only, MachineHost.fresh()).play((number, action, came) -> {});
  }
}
