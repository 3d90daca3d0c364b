package engineroom.classroom.study;

import engineroom.classroom.course.CourseStep;
import engineroom.classroom.judge.BehaviourVerdict;
import engineroom.classroom.judge.RecordedVerdict;
import engineroom.classroom.judge.StepVerdict;
import engineroom.classroom.judge.WorkerFindings;
import engineroom.classroom.judge.message.CaseDifference;
import engineroom.classroom.judge.message.CompileError;
import engineroom.classroom.judge.message.JudgeNote;
import engineroom.classroom.judge.message.RecordedCase;
import engineroom.classroom.judge.message.TestResult;
import engineroom.classroom.judge.message.UnwrittenMethod;
import engineroom.classroom.judge.message.WorkerEvent;
import java.util.List;

/** Puts a verdict into words, those of the chapter first. */
public final class VerdictText {

  private static final int IN_FULL = 2;
  private static final int LINES = 14;
  private static final int PRINTED_LINES = 12;

  private final StringBuilder text = new StringBuilder();

  private VerdictText() {}

  /**
   * A verdict in words.
   *
   * @param perhaps what the mistake may be, a text each
   */
  public static String of(StepVerdict verdict, List<String> perhaps) {
    VerdictText words = new VerdictText();
    words.tell(verdict);
    perhaps.forEach(one -> words.paragraph("Perhaps: " + one, ""));
    words.notes(verdict.findings());
    return words.text.toString();
  }

  /** What stands in the way of judging anything, in words; empty where nothing does. */
  public static String obstacle(WorkerFindings findings) {
    VerdictText words = new VerdictText();
    words.obstacles(findings);
    return words.text.toString();
  }

  /** One failure in words. */
  public static String failure(TestResult result) {
    VerdictText words = new VerdictText();
    words.result(result);
    return words.text.toString();
  }

  /** A recorded case that went otherwise, in words. */
  public static String difference(CaseDifference difference) {
    VerdictText words = new VerdictText();
    words.told(difference);
    return words.text.toString();
  }

  private void tell(StepVerdict verdict) {
    CourseStep step = verdict.step();
    switch (verdict.state()) {
      case PASSED -> line("✓ " + step.name() + ": passed.");
      case UNWRITTEN -> {
        line("· " + step.name() + ": not written yet.");
        verdict.unwritten().forEach(this::unwritten);
      }
      case NOT_JUDGED -> {
        line("? " + step.name() + ": not judged.");
        obstacles(verdict.findings());
      }
      case FAILED -> {
        int failing = verdict.failing().size();
        line("× " + step.name() + ": " + lacks(verdict) + ".");
        for (int i = 0; i < failing; i++) {
          behaviour(verdict.failing().get(i), i < IN_FULL);
        }
        if (failing == 0) {
          recorded(verdict.recorded());
        }
      }
    }
  }

  private static String lacks(StepVerdict verdict) {
    int failing = verdict.failing().size();
    int all = verdict.behaviours().size();
    if (failing > 0) {
      return failing + " of " + all + (all == 1 ? " behaviour" : " behaviours") + " not there yet";
    }
    RecordedVerdict recorded = verdict.recorded();
    int cases = recorded.played() + recorded.missing();
    int different = recorded.different().size();
    String told = different + " of " + cases + " recorded cases go otherwise than in the original";
    return different == 0
        ? recorded.missing() + " of " + cases + " recorded cases were not reached"
        : different == 1 ? told.replace(" go ", " goes ") : told;
  }

  private void recorded(RecordedVerdict recorded) {
    recorded.different().stream().limit(IN_FULL).forEach(this::told);
    int more = recorded.different().size() - IN_FULL;
    if (more > 0) {
      line("");
      line("  and " + more + (more == 1 ? " more case" : " more cases"));
    }
  }

  private void told(CaseDifference difference) {
    RecordedCase played = difference.played();
    line("");
    paragraph("× In the original, \"" + played.name() + "\" goes otherwise.", "  ");
    switch (difference) {
      case CaseDifference.OtherAnswer other -> {
        line("    " + other.step() + ":");
        block(List.of("expected: " + other.expected(), "came:     " + other.came()), "      ");
        if (other.more() > 0) {
          line("    and " + other.more() + (other.more() == 1 ? " later step" : " later steps"));
        }
      }
      case CaseDifference.NoEnd stuck -> {
        block(("stopped: " + stuck.why()).lines().toList(), "    ");
        block(stuck.stacks(), "      ");
      }
    }
    line("    alone: engine-room class replay " + played.script() + " " + played.number());
  }

  private void unwritten(UnwrittenMethod method) {
    if (method.line().isPresent()) {
      line("  " + method.file() + ":" + method.line().get() + "  " + method.signature());
    } else {
      paragraph(
          method.file()
              + " has no "
              + method.signature()
              + " any more, which this step needs: give it back, name and parameters as they were",
          "  ");
    }
  }

  private void obstacles(WorkerFindings findings) {
    findings.refused().ifPresent(why -> paragraph(why + ".", "  "));
    findings.errors().forEach(this::error);
  }

  private void error(CompileError error) {
    String[] lines = error.message().split("\\R");
    paragraph(error.place() + ": " + lines[0], "  ");
    for (int i = 1; i < lines.length; i++) {
      line("    " + lines[i].strip());
    }
    error
        .source()
        .filter(source -> !source.isBlank())
        .ifPresent(source -> line("    > " + source.strip()));
  }

  private void behaviour(BehaviourVerdict behaviour, boolean inFull) {
    line("");
    paragraph("× " + behaviour.statement().sentence(), "  ");
    line("    " + behaviour.statement().id());
    if (!inFull) {
      return;
    }
    if (behaviour.failed().isEmpty()) {
      line("    its tests did not run");
    } else {
      result(behaviour.failed().getFirst());
      int more = behaviour.failed().size() - 1;
      if (more > 0) {
        line("    and " + more + (more == 1 ? " more test" : " more tests"));
      }
    }
  }

  private void result(TestResult result) {
    boolean stuck = result.ending() == TestResult.Ending.STUCK;
    String message = stuck ? "stopped: " + result.message() : essence(result.message());
    block(message.lines().toList(), "    ");
    if (!result.inEngine().isEmpty()) {
      line(stuck ? "    the threads in your engine:" : "    in your engine:");
      block(result.inEngine(), "      ");
    }
    String place = result.inTest().orElse(simple(result.test().type()));
    String method = result.test().method().orElse("");
    String display = result.test().display();
    String name = display.startsWith(method) ? "" : ", " + display;
    line("    test: " + place + " " + method + name.replaceAll("\\s+", " "));
  }

  /** What an assertion says, without the stack that it may carry and without empty lines. */
  private static String essence(String message) {
    return message
        .replaceFirst("(?s)\\R\\s*Throwable that failed the check:.*", "")
        .replaceAll("(?m)^\\s*\\R", "")
        .strip();
  }

  private static String simple(String type) {
    return type.substring(type.lastIndexOf('.') + 1);
  }

  private void notes(WorkerFindings findings) {
    findings.printed().ifPresent(this::printed);
    findings.notes().stream()
        .map(JudgeNote::text)
        .distinct()
        .forEach(note -> paragraph("Note: " + note + ".", ""));
  }

  private void printed(WorkerEvent.Printed printed) {
    line("");
    line("Your code prints:");
    List<String> lines = printed.beginning().lines().toList();
    lines.stream().limit(PRINTED_LINES).forEach(one -> line("  | " + cut(one)));
    if (lines.size() > PRINTED_LINES || printed.bytes() > printed.beginning().length()) {
      line("  | ... " + printed.bytes() + " bytes in all");
    }
  }

  private void block(List<String> lines, String indent) {
    lines.stream().limit(LINES).forEach(one -> line(indent + cut(one)));
    if (lines.size() > LINES) {
      line(indent + "... " + (lines.size() - LINES) + " more lines");
    }
  }

  private static String cut(String line) {
    return line.length() > 200 ? line.substring(0, 200) + "..." : line;
  }

  private void paragraph(String words, String indent) {
    text.append(WrappedText.text(words, indent)).append('\n');
  }

  private void line(String line) {
    text.append(line.stripTrailing()).append('\n');
  }
}
