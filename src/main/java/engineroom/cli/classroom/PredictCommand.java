package engineroom.cli.classroom;

import engineroom.classroom.course.Course;
import engineroom.classroom.predict.QuestionDialogue;
import engineroom.classroom.predict.QuestionPaper;
import engineroom.classroom.predict.QuestionSheet;
import engineroom.classroom.predict.SheetJson;
import engineroom.classroom.quiz.GiftQuiz;
import engineroom.classroom.quiz.MoodleQuiz;
import engineroom.classroom.quiz.QtiQuiz;
import engineroom.cli.command.ExitStatus;
import engineroom.files.Mistake;
import engineroom.replay.predict.QuestionFamilies;
import engineroom.replay.predict.QuestionFamily;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Asks what the engine will do. */
@Command(
    name = "predict",
    description = {
      "Asks what the engine will do, and plays it: what it prints, which error comes, how many"
          + " seconds pass.",
      "The same seed asks the same questions, to anyone."
    },
    footer = {
      "",
      "Exit status: 0 all is right, or the sheet is written, 1 something is not right or not"
          + " answered, 2 there are no such questions, or the input ends too early."
    })
final class PredictCommand implements Callable<Integer> {

  private static final int MOST = 500;
  private static final int SEEDS = 1_000_000;

  @Spec private CommandSpec spec;

  @Mixin private ClassroomOptions classroom;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "Draws the questions; a new one each time unless given.")
  private @Nullable Long seed;

  @Option(
      names = "--count",
      paramLabel = "N",
      defaultValue = "10",
      description = "How many questions, 1 to " + MOST + " (${DEFAULT-VALUE}).")
  private int count;

  @Option(
      names = "--chapter",
      paramLabel = "N",
      description = "Questions of one chapter; of all unless given.")
  private @Nullable Integer chapter;

  @Option(
      names = "--family",
      paramLabel = "NAME",
      description = "Questions of one kind; --list names them.")
  private @Nullable String family;

  @ArgGroup private Form form = new Form();

  /** What is made of the questions, one or none of these. */
  private static final class Form {

    @Option(
        names = "--paper",
        description = "Print a sheet, as an HTML page with the answers on its last pages.")
    private boolean paper;

    @Option(names = "--json", description = "Print questions, answers and scripts as JSON.")
    private boolean json;

    @Option(
        names = "--gift",
        description = "Print them in GIFT, the text format that many platforms import.")
    private boolean gift;

    @Option(
        names = "--moodle",
        description = "Print them in Moodle's XML, each wrong option with the belief behind it.")
    private boolean moodle;

    @Option(
        names = "--qti",
        paramLabel = "FILE.zip",
        description = "Write them as a QTI 2.1 package, for Canvas, Blackboard, ILIAS and others.")
    private @Nullable Path qti;

    @Option(names = "--list", description = "List the kinds of questions.")
    private boolean list;
  }

  @Override
  public Integer call() throws IOException {
    List<QuestionFamily> families = families();
    PrintWriter out = spec.commandLine().getOut();
    if (form.list) {
      families.forEach(one -> out.println(one.chapter() + "\t" + one.id() + "\t" + one.title()));
      out.flush();
      return ExitStatus.OK;
    }
    if (count < 1 || count > MOST) {
      throw new Mistake("--count " + count + ": expected a number from 1 to " + MOST);
    }
    Course course = classroom.course();
    QuestionSheet sheet =
        QuestionSheet.draw(seed == null ? new Random().nextInt(SEEDS) : seed, count, families);
    if (form.qti != null) {
      QtiQuiz.write(form.qti, sheet, course);
      out.println(form.qti + ", " + count + " questions of sheet " + sheet.seed());
      out.flush();
      return ExitStatus.OK;
    }
    Optional<String> printed = printed(sheet, course);
    if (printed.isPresent()) {
      out.print(printed.get());
      out.flush();
      return ExitStatus.OK;
    }
    return ask(sheet, course, out) ? ExitStatus.OK : ExitStatus.NO;
  }

  /** The sheet in the form that was asked for, if one was. */
  private Optional<String> printed(QuestionSheet sheet, Course course) {
    if (form.paper) {
      return Optional.of(new QuestionPaper(course).of(sheet));
    }
    if (form.json) {
      return Optional.of(SheetJson.of(sheet, course) + "\n");
    }
    if (form.gift) {
      return Optional.of(GiftQuiz.of(sheet, course));
    }
    return form.moodle ? Optional.of(MoodleQuiz.of(sheet, course)) : Optional.empty();
  }

  private static boolean ask(QuestionSheet sheet, Course course, PrintWriter out)
      throws IOException {
    out.println("Seed " + sheet.seed() + ". Read, predict, type; the engine has the last word.");
    out.println();
    Charset charset = Charset.forName(System.getProperty("stdin.encoding", "UTF-8"));
    var in = new BufferedReader(new InputStreamReader(System.in, charset));
    return new QuestionDialogue(course, in, out).ask(sheet);
  }

  private List<QuestionFamily> families() {
    if (family != null) {
      if (chapter != null) {
        throw new Mistake("--chapter and --family: choose one of them");
      }
      return List.of(named());
    }
    List<QuestionFamily> chosen =
        chapter == null ? QuestionFamilies.all() : QuestionFamilies.of(chapter);
    if (chosen.isEmpty()) {
      String all =
          QuestionFamilies.all().stream()
              .map(one -> String.valueOf(one.chapter()))
              .distinct()
              .collect(Collectors.joining(", "));
      throw new Mistake("--chapter " + chapter + ": there are questions for the chapters " + all);
    }
    return chosen;
  }

  private QuestionFamily named() {
    return QuestionFamilies.named(family)
        .orElseThrow(() -> new Mistake("--family: " + QuestionFamilies.missing(family)));
  }
}
