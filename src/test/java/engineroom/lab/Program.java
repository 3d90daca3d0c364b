package engineroom.lab;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** What a program prints, run here or run as JavaScript. */
final class Program {

  private Program() {}

  /** What is thrown by a {@code main}. */
  @FunctionalInterface
  interface Main {

    void run(String[] args) throws Exception;
  }

  /** Runs a program in this JVM. */
  static String printsHere(Main program) throws Exception {
    PrintStream before = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    try (PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
      System.setOut(out);
      program.run(new String[0]);
    } finally {
      System.setOut(before);
    }
    return printed.toString(StandardCharsets.UTF_8);
  }

  /** Runs a CommonJS module's {@code main} with Node.js. */
  static String printsInNode(Path script) throws IOException, InterruptedException {
    Path printed = script.resolveSibling(script.getFileName() + ".out");
    Process node =
        new ProcessBuilder("node", "-e", "require(process.argv[1]).main([])", script.toString())
            .redirectErrorStream(true)
            .redirectOutput(printed.toFile())
            .start();
    if (!node.waitFor(60, TimeUnit.SECONDS)) {
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
