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

  private static final String RUN_MAIN =
      "const [script, ...files] = process.argv.slice(1);"
          + "const read = file => require('fs').readFileSync(file, 'utf8');"
          + "require(script).main(files.map(read));";

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

  /** As {@link #printsInNode(Path, List)}, without arguments. */
  static String printsInNode(Path script) throws IOException, InterruptedException {
    return printsInNode(script, List.of());
  }

  /**
   * Runs a CommonJS module's {@code main} with Node.js.
   *
   * @param script the module
   * @param files their contents are the arguments
   */
  static String printsInNode(Path script, List<Path> files)
      throws IOException, InterruptedException {
    Path printed = script.resolveSibling(script.getFileName() + ".out");
    List<String> command = new ArrayList<>(List.of("node", "-e", RUN_MAIN, script.toString()));
    files.stream().map(Path::toString).forEach(command::add);
    Process node =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(printed.toFile())
            .start();
    if (!node.waitFor(2, TimeUnit.MINUTES)) {
      node.destroyForcibly();
      throw new AssertionError(script + " does not end; so far: " + Files.readString(printed));
    }
    return Files.readString(printed);
  }

  /** Whether Node.js is there. */
  static boolean nodeIsInstalled() {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, "node")));
  }
}
