package engineroom.lab;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** What a program prints, run here or run as JavaScript. */
final class Program {

  private static final String RUN_MAIN = "require(process.argv[1]).main([]);";

  /** Plays scripts without waiting for their time, and counts. */
  private static final String PLAY =
      """
      const [engine, ...files] = process.argv.slice(1);
      require(engine);
      let left = files.length, cases = 0, same = 0, name = "";
      const lab = engineRoomLab(0, (line) => {
        const news = JSON.parse(line);
        if ("case" in news) {
          cases++;
          name = news.case;
        } else if ("problems" in news) {
          console.log(JSON.stringify(news.problems));
        } else if (news.same === false) {
          console.log(name + ", step " + news.step + ": " + news.says);
        } else if (news.same) {
          same++;
        }
        if ("problems" in news || (!("event" in news) && "over" in news)) {
          left--;
        }
        if (left === 0) {
          console.log(cases + " cases played, " + same + " answers the same");
          process.exit();
        }
      });
      files.forEach((file) => lab.play(require("fs").readFileSync(file, "utf8")));
      """;

  /** Between its two waits a tail of a long text is taken, which is work. */
  private static final String TIMES =
      """
      const [engine, speed] = process.argv.slice(1);
      require(engine);
      const steps = [
        { do: "sleep", ms: 1000 },
        { do: "tail", text: "a line of it\\n".repeat(60000), n: 3 },
        { do: "sleep", ms: 2500 },
        { do: "said" },
      ];
      const start = performance.now();
      const lab = engineRoomLab(Number(speed), (line) => {
        const news = JSON.parse(line);
        if ("step" in news) {
          console.log(news.at);
        } else if ("problems" in news) {
          console.log(line);
          process.exit();
        } else if ("over" in news) {
          console.log(Math.round(performance.now() - start));
          process.exit();
        }
      });
      lab.play(JSON.stringify({ script: 1, cases: [{ name: "waits", steps }] }));
      """;

  /** Types lines, each when the first terminal asks for one, and prints what the terminals show. */
  private static final String TYPE =
      """
      const [docker, without, ...lines] = process.argv.slice(1);
      require(docker);
      const shown = ["", ""];
      const lab = engineRoomDocker(0, (line) => {
        const news = JSON.parse(line);
        if ("out" in news) {
          shown[news.terminal - 1] += news.out;
        } else if (news.prompt && news.terminal === 1) {
          shown[0] += "[" + news.status + "]\\n";
          while (true) {
            if (lines.length === 0) {
              console.log(shown.join("\\n"));
              process.exit();
            }
            const [terminal, what, text] = lines.shift().split("|");
            lab[what](parseInt(terminal), text);
            if (terminal === "1") {
              break;
            }
          }
        }
      }, without);
      """;

  private Program() {}

  /** What is thrown by a {@code main}. */
  @FunctionalInterface
  interface Main {

    void run(String[] args) throws Exception;
  }

  /** Runs a program in this JVM. */
  static String printsHere(Main program, String... args) throws Exception {
    PrintStream before = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    try (PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
      System.setOut(out);
      program.run(args);
    } finally {
      System.setOut(before);
    }
    return printed.toString(StandardCharsets.UTF_8);
  }

  /** What a CommonJS module's {@code main} prints in Node.js. */
  static String printsInNode(Path script) throws IOException, InterruptedException {
    return node(RUN_MAIN, script.resolveSibling(script.getFileName() + ".out"), List.of(script));
  }

  /**
   * What comes of recorded scripts in the engine that the pages load.
   *
   * @param folder where to write what is printed
   */
  static String playsInNode(Path engine, Path folder, List<Path> scripts)
      throws IOException, InterruptedException {
    List<Path> arguments = new ArrayList<>(List.of(engine.toAbsolutePath()));
    arguments.addAll(scripts);
    return node(PLAY, folder.resolve("played.out"), arguments);
  }

  /**
   * What the terminals of the small docker show in Node.js.
   *
   * @param lines what is done in turn: a terminal's number, with a plus where the next is done at
   *     once, {@code type}, {@code end} or {@code interrupt}, and a line, with bars between them
   */
  static String typedInNode(Path docker, Path folder, String without, List<String> lines)
      throws IOException, InterruptedException {
    List<Object> arguments = new ArrayList<>(List.of(docker.toAbsolutePath(), without));
    arguments.addAll(lines);
    return node(TYPE, folder.resolve("typed.out"), arguments);
  }

  private static String node(String program, Path printed, List<?> arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("node", "-e", program));
    arguments.stream().map(String::valueOf).forEach(command::add);
    Process node =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(printed.toFile())
            .start();
    if (!node.waitFor(2, TimeUnit.MINUTES)) {
      node.destroyForcibly();
      throw new AssertionError("does not end; so far: " + Files.readString(printed));
    }
    return Files.readString(printed);
  }

  /**
   * When each step of a play was over, in the milliseconds of its own time, and how many real ones
   * it took. The play waits for one second and for two and a half, and works hard between them.
   */
  static String timesInNode(Path engine, Path folder, int speed)
      throws IOException, InterruptedException {
    return node(
        TIMES,
        folder.resolve("times.out"),
        List.of(engine.toAbsolutePath(), Path.of(String.valueOf(speed))));
  }

  /** Whether Node.js is there. */
  static boolean nodeIsInstalled() {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, "node")));
  }
}
