package engineroom.cli.command;

import engineroom.files.Mistake;
import engineroom.replay.AnswerDifference;
import engineroom.replay.ScriptException;
import engineroom.replay.jvm.Replay;
import engineroom.replay.jvm.ReplayReport;
import engineroom.replay.steps.LineProblem;
import engineroom.replay.steps.StepsException;
import engineroom.replay.steps.StepsText;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Plays recorded scripts against the port and tells where it gives other answers. */
@Command(
    name = "replay",
    description = {
      "Plays scripts that were recorded from the original, and prints every step whose answer is"
          + " another one.",
      "Scripts that take real seconds are played in real time, their cases side by side.",
      "A script may be JSON, or steps in sentences, one a line; the appendix on replay scripts has"
          + " both. Steps without any answer are printed with the answers that they get."
    },
    footer = {
      "",
      "Exit status: 0 no answer differs, 1 some do, 2 a script cannot be read or played.",
      "",
      "Examples: engine-room replay src/test/resources/replay",
      "          engine-room replay --as steps src/test/resources/replay/quirks.json"
    })
public final class ReplayCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "FILE|DIR|-",
      arity = "1..*",
      description =
          "A script: *.steps, or else JSON. A folder: all *.json and *.steps in it, by name."
              + " -: standard input.")
  private List<Path> paths;

  @Option(
      names = "--limit",
      paramLabel = "SECONDS",
      defaultValue = "60",
      description = "How long a case may take before it counts as stuck (${DEFAULT-VALUE}).")
  private int limit;

  @Option(
      names = "--as",
      paramLabel = "steps|json",
      description = "Print the one script in this form instead of playing it.",
      converter = FormConverter.class)
  private ScriptText.@Nullable Form form;

  @Override
  public Integer call() throws IOException {
    if (limit < 1) {
      throw new Mistake("--limit " + limit + ": expected at least one second");
    }
    List<ScriptText> texts = new ArrayList<>();
    for (Path file : files()) {
      texts.add(ScriptText.read(file, System.in));
    }
    return form == null ? play(texts) : print(texts, form);
  }

  private int print(List<ScriptText> texts, ScriptText.Form as) {
    if (texts.size() != 1) {
      throw new Mistake("--as: expected one script, found " + texts.size());
    }
    try {
      print(texts.getFirst().as(as));
      return ExitStatus.OK;
    } catch (StepsException e) {
      tell(texts.getFirst().name(), e);
      return ExitStatus.UNUSABLE;
    }
  }

  private int play(List<ScriptText> texts) {
    List<ScriptSource> sources = new ArrayList<>();
    for (ScriptText text : texts) {
      try {
        sources.add(ScriptSource.of(text));
      } catch (StepsException e) {
        tell(text.name(), e);
      }
    }
    return sources.size() < texts.size() ? ExitStatus.UNUSABLE : playAll(sources);
  }

  private int playAll(List<ScriptSource> sources) {
    int answers = 0;
    int differ = 0;
    boolean compared = false;
    boolean stuck = false;
    for (ScriptSource source : sources) {
      StepsText steps = source.steps();
      if (steps != null && !steps.hasAnswers()) {
        stuck |= !answer(source, steps);
        continue;
      }
      ReplayReport report = compare(source);
      report.differences().forEach(new Printer(out(), source.name())::print);
      answers += report.answers();
      differ += report.differences().size();
      compared = true;
    }
    if (compared) {
      out().println("answers: " + answers + ", differ: " + differ);
    }
    out().flush();
    return differ == 0 && !stuck ? ExitStatus.OK : ExitStatus.NO;
  }

  /** Prints a script with its answers, and whether it came to its end. */
  private boolean answer(ScriptSource source, StepsText steps) {
    try {
      AnsweredScript answered = AnsweredScript.play(steps, source.script(), replay());
      print(answered.text());
      for (int line : answered.stuck()) {
        out().println(source.name() + ":" + line + ": nothing within " + limit + " s");
      }
      return answered.stuck().isEmpty();
    } catch (ScriptException e) {
      throw new Mistake(source.place(e) + ": " + e.getMessage(), e);
    }
  }

  private ReplayReport compare(ScriptSource source) {
    try {
      return replay().play(source.script());
    } catch (ScriptException e) {
      throw new Mistake(source.place(e) + ": " + e.getMessage(), e);
    }
  }

  private Replay replay() {
    return new Replay(Duration.ofSeconds(limit));
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }

  private void print(String text) {
    text.lines().forEach(out()::println);
    out().flush();
  }

  /** Tells of all that is wrong in a text, a line each. */
  private void tell(String name, StepsException e) {
    PrintWriter err = spec.commandLine().getErr();
    for (LineProblem each : e.problems()) {
      String place = name + ":" + each.line() + ":" + each.column();
      err.println("engine-room: " + place + ": " + each.message());
    }
    err.flush();
  }

  private List<Path> files() throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path path : paths) {
      if (!Files.isDirectory(path)) {
        files.add(path);
        continue;
      }
      try (Stream<Path> inside = Files.list(path)) {
        List<Path> scripts = inside.filter(ReplayCommand::isScript).sorted().toList();
        if (scripts.isEmpty()) {
          throw new Mistake(
              path + ": expected at least one script, *.json or *.steps, in this folder");
        }
        files.addAll(scripts);
      }
    }
    return files;
  }

  private static boolean isScript(Path file) {
    return file.toString().endsWith(".json") || file.toString().endsWith(".steps");
  }

  private record Printer(PrintWriter out, String name) {

    void print(AnswerDifference difference) {
      out.println(name + ": case \"" + difference.caseName() + "\", " + difference.step());
      out.println("  expected: " + difference.expected());
      out.println("  came:     " + difference.came());
    }
  }

  /** Reads a form as it is written on the command line. */
  static final class FormConverter implements ITypeConverter<ScriptText.Form> {

    @Override
    public ScriptText.Form convert(String name) {
      return switch (name) {
        case "steps" -> ScriptText.Form.STEPS;
        case "json" -> ScriptText.Form.JSON;
        default -> throw new TypeConversionException("expected steps or json, found " + name);
      };
    }
  }
}
