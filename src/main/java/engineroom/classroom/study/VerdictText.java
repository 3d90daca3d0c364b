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
  private final int inFull;

  private VerdictText() {
    this(IN_FULL);
  }

  private VerdictText(int inFull) {
    this.inFull = inFull;
  }

  /**
   * A verdict in words.
   *
   * @param perhaps what the mistake may be, a text each
   * @param before whether the step has passed before
   * @param all whether all that fails is told in full, and not its first two
   */
  public static String of(StepVerdict verdict, List<String> perhaps, boolean before, boolean all) {
    VerdictText words = new VerdictText(all ? Integer.MAX_VALUE : IN_FULL);
    words.tell(verdict, before);
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

  private void tell(StepVerdict verdict, boolean before) {
    CourseStep step = verdict.step();
    String name = step.name() + (before && !verdict.passed() ? ", which passed before" : "");
    switch (verdict.state()) {
      case PASSED -> line("✓ " + name + ": passed.");
      case UNWRITTEN -> {
        line("· " + name + (before ? ": not written any more." : ": not written yet."));
        verdict.unwritten().forEach(this::unwritten);
      }
      case NOT_JUDGED -> {
        line("? " + name + ": not judged.");
        obstacles(verdict.findings());
      }
      case FAILED -> {
        line("× " + name + ": " + lacks(verdict) + ".");
        List<BehaviourVerdict> wrong = wrong(verdict);
        for (int i = 0; i < wrong.size(); i++) {
          behaviour(wrong.get(i), i < inFull);
        }
        unknown(verdict.failing().stream().filter(BehaviourVerdict::unknown).toList());
        if (verdict.failing().isEmpty()) {
          recorded(verdict.recorded());
        }
        if (wrong.size() > inFull) {
          line("");
          line("  class check " + step.number() + " -v tells of all of them in full.");
        }
      }
    }
  }

  private static String lacks(StepVerdict verdict) {
    int wrong = wrong(verdict).size();
    int unknown = verdict.failing().size() - wrong;
    int all = verdict.behaviours().size();
    String behaviours = " of " + all + (all == 1 ? " behaviour" : " behaviours");
    if (wrong > 0) {
      return wrong
          + behaviours
          + " not there yet"
          + (unknown > 0 ? ", " + unknown + " not tried" : "");
    }
    if (unknown > 0) {
      return unknown + behaviours + " not tried";
    }
    RecordedVerdict recorded = verdict.recorded();
    int cases = recorded.played() + recorded.missing();
    int different = recorded.different().size();
    String told = different + " of " + cases + " recorded cases go otherwise than in the original";
    return different == 0
        ? recorded.missing() + " of " + cases + " recorded cases were not reached"
        : different == 1 ? told.replace(" go ", " goes ") : told;
  }

  /** The behaviours that a test speaks against. */
  private static List<BehaviourVerdict> wrong(StepVerdict verdict) {
    return verdict.failing().stream().filter(one -> !one.unknown()).toList();
  }

  /** Those that no test speaks against, since it was not run. */
  private void unknown(List<BehaviourVerdict> behaviours) {
    if (behaviours.isEmpty()) {
      return;
    }
    line("");
    line("  Not tried, since a test before did not end:");
    for (BehaviourVerdict one : behaviours) {
      paragraph("? " + one.statement().sentence(), "  ");
    }
  }

  private void recorded(RecordedVerdict recorded) {
    recorded.different().stream().limit(inFull).forEach(this::told);
    int more = recorded.different().size() - inFull;
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

  private void behaviour(BehaviourVerdict behaviour, boolean full) {
    line("");
    paragraph("× " + behaviour.statement().sentence(), "  ");
    line("    " + behaviour.statement().id());
    List<TestResult> failed = behaviour.failed();
    if (inFull > IN_FULL) {
      failed.forEach(this::result);
    } else if (full && !failed.isEmpty()) {
      result(failed.getFirst());
      int more = failed.size() - 1;
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
