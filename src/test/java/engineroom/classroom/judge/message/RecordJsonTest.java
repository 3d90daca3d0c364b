package engineroom.classroom.judge.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import engineroom.classroom.course.ScriptCases;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Messages on their way from one JVM to the other. */
class RecordJsonTest {

  private static final Optional<String> NONE = Optional.empty();

  /** What a student may make the engine say. */
  private static Stream<String> hostileTexts() {
    return Stream.of(
        "",
        "plain",
        "a\tb\nc\r\nd\u000b\f",
        "\u0000\u0001\u001b[31m\u007f\u0085\u2028\u2029",
        "\\ \" \\n \\u0041 {\"is\":\"Done\"}",
        "创建 \ud83d\udc33",
        "half a pair: \ud800 and \udc00",
        "x".repeat(RecordJson.LONGEST));
  }

  private static List<WorkerEvent> events(String text) {
    RanTest test = new RanTest(text, Optional.of(text), text);
    RanTest whole = new RanTest(text, NONE, text);
    return List.of(
        new WorkerEvent.Ready(),
        new WorkerEvent.Noted(new JudgeNote.MissingFile(text)),
        new WorkerEvent.Noted(new JudgeNote.LeftThreads(List.of(text, text))),
        new WorkerEvent.Noted(new JudgeNote.Remark(text)),
        new WorkerEvent.Refused(text),
        new WorkerEvent.Unwritten(new UnwrittenMethod(text, text, text, Optional.of(7))),
        new WorkerEvent.Unwritten(new UnwrittenMethod(text, text, text, Optional.empty())),
        new WorkerEvent.NotCompiled(
            new CompileError(Optional.of(text), 3, text, Optional.of(text))),
        new WorkerEvent.NotCompiled(new CompileError(NONE, 0, text, NONE)),
        new WorkerEvent.ReachedTooFar(new CompileError(Optional.of(text), 7, text, NONE)),
        new WorkerEvent.Started(test),
        new WorkerEvent.Ended(TestResult.passed(test)),
        new WorkerEvent.Ended(TestResult.failed(whole, text, List.of(text), Optional.of(text))),
        new WorkerEvent.Ended(TestResult.stuck(test, text, List.of())),
        new WorkerEvent.Playing(new RecordedCase(text, 3, text)),
        new WorkerEvent.Agreed(new ScriptCases(text, List.of(3))),
        new WorkerEvent.Differed(
            new CaseDifference.OtherAnswer(new RecordedCase(text, 3, text), text, text, text, 2)),
        new WorkerEvent.Differed(
            new CaseDifference.NoEnd(new RecordedCase(text, 3, text), text, List.of(text))),
        new WorkerEvent.Printed(1L << 40, text),
        new WorkerEvent.Spent(),
        new WorkerEvent.Done());
  }

  private static List<WorkerRequest> requests(String text) {
    Path path = Path.of("/a b/创\n\t\"建");
    JudgedEngine port = new JudgedEngine.OfPort(Optional.empty());
    return List.of(
        new WorkerRequest.Behaviours(
            new JudgedEngine.OfStudent(path, true),
            List.of(text, "b"),
            List.of(new ScriptCases(text, List.of(1, 20))),
            List.of(text),
            5000),
        new WorkerRequest.Behaviours(
            new JudgedEngine.OfStudent(path, false), List.of(), List.of(), List.of(), 1),
        new WorkerRequest.Behaviours(port, List.of(text), List.of(), List.of(), Long.MAX_VALUE),
        new WorkerRequest.Behaviours(
            new JudgedEngine.OfPort(Optional.of(path)), List.of(), List.of(), List.of(text), 1),
        new WorkerRequest.Replays(path, 60_000),
        new WorkerRequest.Hunt(Optional.of(path), path, 1),
        new WorkerRequest.Hunt(Optional.empty(), path, 1));
  }

  private static String sent(String line) {
    assertThat(line).matches("\\p{ASCII}*").doesNotContain("\n", "\r");
    return new String(line.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @MethodSource("hostileTexts")
  void everyEventSurvivesTheWay(String text) {
    for (WorkerEvent event : events(text)) {
      assertThat(WorkerEvent.parse(sent(event.line()))).isEqualTo(event);
    }
  }

  @ParameterizedTest
  @MethodSource("hostileTexts")
  void everyRequestSurvivesTheWay(String text) {
    for (WorkerRequest request : requests(text)) {
      assertThat(WorkerRequest.parse(sent(request.line()))).isEqualTo(request);
    }
  }

  @Test
  void everyKindIsAmongThem() {
    assertThat(kindsOf(events(""))).containsAll(kinds(WorkerEvent.class));
    assertThat(kindsOf(requests(""))).containsAll(kinds(WorkerRequest.class));
  }

  private static Set<String> kindsOf(List<?> messages) {
    return messages.stream().map(one -> one.getClass().getName()).collect(Collectors.toSet());
  }

  private static List<String> kinds(Class<?> type) {
    return Arrays.stream(type.getPermittedSubclasses()).map(Class::getName).toList();
  }

  @Test
  void aTextOfMegabytesIsCutAndSaysSo() {
    String long3 = "é".repeat(3_000_000);
    RanTest test = new RanTest("T", Optional.of("m"), "m");
    String line = new WorkerEvent.Ended(TestResult.failed(test, long3, List.of(), NONE)).line();
    assertThat(line).hasSizeLessThan(1_000_000);
    WorkerEvent.Ended read = (WorkerEvent.Ended) WorkerEvent.parse(line);
    assertThat(read.result().test()).isEqualTo(test);
    assertThat(read.result().message())
        .startsWith("é".repeat(RecordJson.LONGEST))
        .endsWith("é… (cut: 3000000 characters in all)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "nonsense",
        "READY",
        "null",
        "[]",
        "3",
        "{}",
        "{\"is\":\"Nobody\"}",
        "{\"is\":3}",
        "{\"is\":\"Ready\"",
        "{\"is\":\"Ready\"} {\"is\":\"Done\"}",
        "{\"is\":\"Ready\",\"more\":1}",
        "{\"is\":\"Refused\"}",
        "{\"is\":\"Refused\",\"why\":null}",
        "{\"is\":\"Refused\",\"why\":[\"x\"]}",
        "{\"is\":\"Refused\",\"why\":\"cut in the mid",
        "{\"why\":\"x\",\"is\":\"Refused\"}",
        "{\"is\":\"Printed\",\"bytes\":\"many\",\"beginning\":\"x\"}",
        "{\"is\":\"Noted\",\"note\":{\"is\":\"Ready\"}}",
        "{\"is\":\"Noted\",\"note\":{\"is\":\"LeftThreads\",\"places\":[1]}}",
        "{\"is\":\"Noted\",\"note\":{\"is\":\"LeftThreads\",\"places\":[\"a\""
      })
  void aLineThatIsNoEventIsSaidSo(String line) {
    assertThatThrownBy(() -> WorkerEvent.parse(line))
        .isInstanceOf(BrokenMessage.class)
        .message()
        .isNotBlank();
  }

  @Test
  void anUnknownKindIsNamed() {
    assertThatThrownBy(() -> WorkerRequest.parse("{\"is\":\"Ready\"}"))
        .isInstanceOf(BrokenMessage.class)
        .hasMessage("no WorkerRequest is a Ready");
    assertThatThrownBy(() -> WorkerRequest.parse("{\"is\":\"Replays\",\"limit\":1}"))
        .hasMessage("Replays lacks its workspace");
    assertThatThrownBy(
            () -> WorkerRequest.parse("{\"is\":\"Replays\",\"workspace\":\"\\u0000\",\"limit\":1}"))
        .isInstanceOf(BrokenMessage.class);
  }
}
