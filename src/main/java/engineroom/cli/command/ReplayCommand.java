package engineroom.cli.command;

import engineroom.files.Mistake;
import engineroom.replay.AnswerDifference;
import engineroom.replay.Script;
import engineroom.replay.ScriptException;
import engineroom.replay.jvm.Replay;
import engineroom.replay.jvm.ReplayReport;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Plays recorded scripts against the port and tells where it gives other answers. */
@Command(
    name = "replay",
    description = {
      "Plays scripts that were recorded from the original, and prints every step whose answer is"
          + " another one.",
      "Scripts that take real seconds are played in real time, their cases side by side."
    },
    footer = {
      "",
      "Exit status: 0 no answer differs, 1 some do, 2 a script cannot be read or played.",
      "",
      "Example: engine-room replay src/test/resources/replay"
    })
public final class ReplayCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "FILE|DIR",
      arity = "1..*",
      description = "A script, or a folder: then all *.json in it, by name.")
  private List<Path> paths;

  @Option(
      names = "--limit",
      paramLabel = "SECONDS",
      defaultValue = "60",
      description = "How long a case may take before it counts as stuck (${DEFAULT-VALUE}).")
  private int limit;

  @Override
  public Integer call() throws IOException {
    if (limit < 1) {
      throw new Mistake("--limit " + limit + ": expected at least one second");
    }
    List<Path> files = files();
    List<Script> scripts = new ArrayList<>();
    for (Path file : files) {
      scripts.add(read(file));
    }
    PrintWriter out = spec.commandLine().getOut();
    int answers = 0;
    int differ = 0;
    for (int i = 0; i < scripts.size(); i++) {
      ReplayReport report = play(files.get(i), scripts.get(i));
      report.differences().forEach(new Printer(out, files.get(i))::print);
      answers += report.answers();
      differ += report.differences().size();
    }
    out.println("answers: " + answers + ", differ: " + differ);
    out.flush();
    return differ == 0 ? ExitStatus.OK : ExitStatus.NO;
  }

  private List<Path> files() throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path path : paths) {
      if (!Files.isDirectory(path)) {
        files.add(path);
        continue;
      }
      try (Stream<Path> inside = Files.list(path)) {
        List<Path> scripts =
            inside.filter(file -> file.toString().endsWith(".json")).sorted().toList();
        if (scripts.isEmpty()) {
          throw new Mistake(path + ": expected at least one script, *.json, in this folder");
        }
        files.addAll(scripts);
      }
    }
    return files;
  }

  private static Script read(Path file) {
    try {
      return Replay.read(file);
    } catch (ScriptException e) {
      throw new Mistake(String.valueOf(e.getMessage()), e);
    }
  }

  private ReplayReport play(Path file, Script script) {
    try {
      return new Replay(Duration.ofSeconds(limit)).play(script);
    } catch (ScriptException e) {
      throw new Mistake(file + ": " + e.getMessage(), e);
    }
  }

  private record Printer(PrintWriter out, Path file) {

    void print(AnswerDifference difference) {
      out.println(file + ": case \"" + difference.caseName() + "\", " + difference.step());
      out.println("  expected: " + difference.expected());
      out.println("  came:     " + difference.came());
    }
  }
}
