package engineroom.classroom.study;

import engineroom.classroom.judge.BehaviourVerdict;
import engineroom.classroom.judge.RecordedVerdict;
import engineroom.classroom.judge.StepVerdict;
import engineroom.classroom.judge.message.CaseDifference;
import engineroom.classroom.judge.message.CompileError;
import engineroom.classroom.judge.message.JudgeNote;
import engineroom.classroom.judge.message.RecordedCase;
import engineroom.classroom.judge.message.TestResult;
import engineroom.classroom.judge.message.UnwrittenMethod;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Verdicts for programs. */
public final class VerdictJson {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .build();

  private VerdictJson() {}

  /**
   * All verdicts as a JSON text.
   *
   * @param replays what came of all recorded cases, where they were played
   */
  public static String of(List<StepVerdict> verdicts, Optional<ReplayCheck> replays) {
    boolean passed =
        verdicts.stream().allMatch(StepVerdict::passed)
            && replays.map(ReplayCheck::passed).orElse(true);
    return MAPPER.writeValueAsString(
        new Answer(
            passed,
            verdicts.stream().map(VerdictJson::step).toList(),
            replays.map(VerdictJson::all).stream().toList()));
  }

  private static All all(ReplayCheck check) {
    return new All(
        check.passed(),
        check.agreed(),
        check.differences().stream().map(VerdictJson::difference).toList(),
        check.obstacle().orElse(""));
  }

  private static Judged step(StepVerdict verdict) {
    return new Judged(
        verdict.step().number(),
        verdict.step().id(),
        verdict.step().title(),
        verdict.state().name().toLowerCase(Locale.ROOT).replace('_', ' '),
        verdict.behaviours().stream().map(VerdictJson::behaviour).toList(),
        recorded(verdict.recorded()),
        verdict.unwritten().stream().map(UnwrittenMethod::signature).toList(),
        verdict.findings().errors().stream().map(VerdictJson::error).toList(),
        verdict.findings().refused().orElse(""),
        verdict.findings().notes().stream().map(JudgeNote::text).toList());
  }

  private static Recorded recorded(RecordedVerdict verdict) {
    return new Recorded(
        verdict.played(),
        verdict.missing(),
        verdict.different().stream().map(VerdictJson::difference).toList());
  }

  private static Different difference(CaseDifference difference) {
    RecordedCase played = difference.played();
    String name = played.name();
    return switch (difference) {
      case CaseDifference.OtherAnswer other ->
          new Different(
              played.script(), played.number(), name, other.step(), other.expected(), other.came());
      case CaseDifference.NoEnd stuck ->
          new Different(
              played.script(), played.number(), name, "", "an end", "stopped: " + stuck.why());
    };
  }

  private static Wrong error(CompileError error) {
    return new Wrong(
        error.file().orElse(""), error.line(), error.message(), error.source().orElse(""));
  }

  private static Shown behaviour(BehaviourVerdict behaviour) {
    return new Shown(
        behaviour.statement().id(),
        behaviour.statement().sentence(),
        behaviour.passed(),
        !behaviour.unknown(),
        behaviour.failed().stream().map(VerdictJson::failure).toList());
  }

  private static Failure failure(TestResult result) {
    return new Failure(
        result.name(),
        result.test().display(),
        result.ending().name().toLowerCase(Locale.ROOT),
        result.message(),
        String.join("\n", result.inEngine()),
        result.inTest().orElse(""));
  }

  record Answer(boolean passed, List<Judged> steps, List<All> replays) {}

  record All(boolean passed, int agreed, List<Different> different, String refused) {}

  record Judged(
      int number,
      String id,
      String title,
      String state,
      List<Shown> behaviours,
      Recorded recorded,
      List<String> unwritten,
      List<Wrong> errors,
      String refused,
      List<String> notes) {}

  record Recorded(int played, int missing, List<Different> different) {}

  record Different(
      String script, int number, String name, String step, String expected, String came) {}

  record Wrong(String file, int line, String message, String source) {}

  record Shown(String id, String sentence, boolean passed, boolean ran, List<Failure> failures) {}

  record Failure(
      String test, String display, String ending, String message, String inEngine, String inTest) {}
}
