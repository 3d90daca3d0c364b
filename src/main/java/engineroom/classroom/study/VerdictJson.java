package engineroom.classroom.study;

import engineroom.classroom.judge.BehaviourVerdict;
import engineroom.classroom.judge.StepVerdict;
import engineroom.classroom.judge.message.CompileError;
import engineroom.classroom.judge.message.JudgeNote;
import engineroom.classroom.judge.message.TestResult;
import engineroom.classroom.judge.message.UnwrittenMethod;
import java.util.List;
import java.util.Locale;
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

  /** All verdicts as a JSON text. */
  public static String of(List<StepVerdict> verdicts) {
    boolean passed = verdicts.stream().allMatch(StepVerdict::passed);
    return MAPPER.writeValueAsString(
        new Answer(passed, verdicts.stream().map(VerdictJson::step).toList()));
  }

  private static Judged step(StepVerdict verdict) {
    return new Judged(
        verdict.step().number(),
        verdict.step().id(),
        verdict.step().title(),
        verdict.state().name().toLowerCase(Locale.ROOT).replace('_', ' '),
        verdict.behaviours().stream().map(VerdictJson::behaviour).toList(),
        verdict.unwritten().stream().map(UnwrittenMethod::signature).toList(),
        verdict.findings().errors().stream().map(VerdictJson::error).toList(),
        verdict.findings().refused().orElse(""),
        verdict.findings().notes().stream().map(JudgeNote::text).toList());
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

  record Answer(boolean passed, List<Judged> steps) {}

  record Judged(
      int number,
      String id,
      String title,
      String state,
      List<Shown> behaviours,
      List<String> unwritten,
      List<Wrong> errors,
      String refused,
      List<String> notes) {}

  record Wrong(String file, int line, String message, String source) {}

  record Shown(String id, String sentence, boolean passed, List<Failure> failures) {}

  record Failure(
      String test, String display, String ending, String message, String inEngine, String inTest) {}
}
