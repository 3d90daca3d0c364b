package engineroom.classroom.study;

import engineroom.classroom.course.Course;
import engineroom.classroom.course.CourseStep;
import engineroom.classroom.course.WrittenFiles;
import engineroom.classroom.judge.Judge;
import engineroom.classroom.judge.StepVerdict;
import engineroom.classroom.judge.UncalibratedJudge;
import engineroom.files.Mistake;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** Judges the step at hand each time a file is saved, and does what keys ask for. */
public final class WorkspaceWatch {

  private static final char SAVED = '\0';

  /** Behind every so many steps there is a question about the student's own lines. */
  private static final int ASKING = 2;

  private static final String MENU = "[h]int [b]ook [n]ext [l]ist [r]eset [s]olution [q]uit";

  private final Course course;
  private final Workspace workspace;
  private final Judge judge;
  private final StepCheck check;
  private final LineQuestions questions;
  private final Keyboard keys;
  private final StepSection section;
  private final PrintWriter out;
  private final BlockingQueue<Character> events = new LinkedBlockingQueue<>();
  private CourseStep step;
  private Optional<LineQuestion> question = Optional.empty();

  /**
   * A watch over a workspace.
   *
   * @param section what the book has about a step
   */
  public WorkspaceWatch(
      Course course,
      Workspace workspace,
      Judge judge,
      Keyboard keys,
      StepSection section,
      PrintWriter out) {
    this.course = course;
    this.workspace = workspace;
    this.judge = judge;
    this.check = new StepCheck(course, workspace, judge);
    this.questions = new LineQuestions(course, workspace, judge);
    this.keys = keys;
    this.section = section;
    this.out = out;
    this.step = course.steps().getFirst(); // until it is read what has passed
  }

  /** Watches until it is told to quit, or no key can come any more. */
  public void run() throws IOException, InterruptedException {
    step = StepTexts.next(course, passed());
    WrittenFiles written = course.folder().readWritten();
    new SavedFiles(workspace.sources(), written, () -> events.add(SAVED)).start();
    keys.read(events::add);
    say(StepTexts.task(step));
    judge();
    Thread.ofPlatform().daemon().name("judge's preparation").start(this::prepare);
    for (char event = events.take(); event != 'q' && event != Keyboard.END; event = events.take()) {
      try {
        take(Character.toLowerCase(event));
      } catch (Mistake mistake) {
        say(WrappedText.text(mistake.told(), "") + "\n");
        menu();
      }
    }
  }

  /** While somebody reads and writes, the judge gets ready; what fails there fails when asked. */
  private void prepare() {
    try {
      judge.prepare();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (UncalibratedJudge | UncheckedIOException | Mistake e) {
      // Who asks the judge is told.
    }
  }

  private void take(char event) throws IOException, InterruptedException {
    if (question.isPresent()) {
      LineQuestion asked = question.get();
      LineReply reply = LineReply.of(asked, String.valueOf(event));
      question = Optional.empty();
      workspace.progress().ask(step.id(), reply);
      if (reply != LineReply.SKIPPED) {
        answer(asked.told(event - '0'));
        return;
      }
      if (event == ' ' || event == '\n' || event == '\r') {
        menu();
        return;
      }
    }
    switch (event) {
      case SAVED, '\n', '\r' -> judge();
      case 'h' -> answer(StepTexts.nextHint(step, workspace.progress()));
      case 'b' -> answer(section.of(step));
      case 'n' -> next();
      case 'l' -> answer(StepTexts.list(course, passed()));
      case 'r' -> reset();
      case 's' -> solution();
      default -> menu();
    }
  }

  private void judge() throws IOException, InterruptedException {
    events.removeIf(event -> event == SAVED);
    StepVerdict verdict = check.judge(List.of(step)).getFirst();
    say("─".repeat(40) + "\n" + check.verdict(verdict));
    if (verdict.passed()) {
      String broken = broken();
      say(broken);
      say(StepTexts.afterwards(course, step, passed()));
      menu();
      if (broken.isEmpty()) {
        ask();
      }
    } else {
      menu();
    }
  }

  /** Asks, now and then, about a line of the step that has passed, unless somebody goes on. */
  private void ask() throws IOException, InterruptedException {
    boolean due = passed().size() % ASKING == 0 && workspace.progress().questions(step.id()) == 0;
    if (due) {
      question = questions.about(step, step.number(), events::isEmpty);
      question.ifPresent(
          asked ->
              say(
                  "─".repeat(40)
                      + "\n"
                      + asked.text()
                      + "\n1 to "
                      + asked.choices()
                      + " answers; any other key skips it\n"));
    }
  }

  /** Whether what passed before still does: a step may break an earlier one. */
  private String broken() throws IOException, InterruptedException {
    Set<String> passed = passed();
    List<CourseStep> others = new ArrayList<>(course.steps());
    others.removeIf(other -> other.equals(step) || !passed.contains(other.id()));
    if (others.isEmpty()) {
      return "";
    }
    StringBuilder text = new StringBuilder();
    for (StepVerdict verdict : check.judge(others)) {
      if (!verdict.passed()) {
        text.append(
            WrappedText.text(
                "But " + verdict.step().name() + ", which passed, does not pass any more.", ""));
        text.append('\n');
      }
    }
    return text.toString();
  }

  /** To the first step that has not passed; from there, one further. */
  private void next() throws IOException, InterruptedException {
    CourseStep first = StepTexts.next(course, passed());
    Optional<CourseStep> after = course.after(step);
    step = first.number() > step.number() ? first : after.orElse(first);
    say(StepTexts.task(step));
    judge();
  }

  private void reset() throws IOException, InterruptedException {
    say("Put " + step.name() + " back to what was handed out? [y]es, or any other key\n");
    if (Character.toLowerCase(events.take()) != 'y') {
      answer("Nothing is changed.\n");
      return;
    }
    StepRestoration restoration = new StepRestoration(workspace, course.folder());
    answer("Done. What it replaced is in " + restoration.reset(step) + "\n");
  }

  private void solution() throws IOException {
    boolean shown = passed().contains(step.id());
    answer(
        shown
            ? new StepRestoration(workspace, course.folder()).solution(step)
            : "The solution is shown once yours passes; h gives a hint until then.\n");
  }

  private Set<String> passed() throws IOException {
    return workspace.progress().passed();
  }

  private void answer(String text) {
    say("─".repeat(40) + "\n" + text);
    menu();
  }

  private void menu() {
    say("\n" + MENU + (keys.single() ? "\n" : "  (and the enter key)\n"));
  }

  private void say(String text) {
    out.print(text);
    out.flush();
  }
}
