package engineroom.cli.classroom;

import engineroom.files.Folders;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A JDK that keeps account of the JVMs that are started with it: of their main classes, and of what
 * a judge's worker is asked, a line each time. All but its {@code java} is the JDK of these tests.
 */
final class CountedJdk implements AutoCloseable {

  private static final String WORKER = "engineroom.classroom.worker.Worker";

  private final Path home;
  private final Path started;
  private final Path asked;
  private final Path loaded;

  private CountedJdk(Path folder) {
    home = folder.resolve("jdk");
    started = folder.resolve("started");
    asked = folder.resolve("asked");
    loaded = folder.resolve("loaded");
  }

  /** Makes one in a folder. */
  static CountedJdk in(Path folder) throws IOException {
    CountedJdk jdk = new CountedJdk(folder);
    Path real = Path.of(System.getProperty("java.home"));
    Files.createDirectories(jdk.home.resolve("bin"));
    try (Stream<Path> parts = Files.list(real)) {
      for (Path part : parts.filter(one -> !one.endsWith("bin")).toList()) {
        Files.createSymbolicLink(jdk.home.resolve(part.getFileName()), part);
      }
    }
    Path java = jdk.home.resolve("bin/java");
    Files.writeString(
        java,
        """
        #!/bin/sh
        echo "$*" >> '%2$s'
        case "$*" in
          *%4$s*) tee -a '%3$s' | '%1$s/bin/java' "$@" ;;
          *) exec '%1$s/bin/java' -Djava.home='%5$s' "$@" ;;
        esac
        """
            .formatted(real, jdk.started, jdk.asked, WORKER, jdk.home));
    if (!java.toFile().setExecutable(true)) {
      throw new IOException(java + " cannot be made executable");
    }
    return jdk;
  }

  /** Runs a command in a JVM of its own; gives the status it ends with. */
  int run(List<String> arguments) throws IOException, InterruptedException {
    for (Path account : List.of(started, asked, loaded)) {
      Files.deleteIfExists(account);
      Files.createFile(account);
    }
    List<String> command = new ArrayList<>();
    command.add(System.getProperty("java.home") + "/bin/java");
    command.addAll(
        List.of(
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Djava.home=" + home,
            "-Xlog:class+load:file=" + loaded + "::filecount=0",
            "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            "engineroom.cli.Main"));
    command.addAll(arguments);
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(new File(home.toFile(), "said"))
        .start()
        .waitFor();
  }

  /** The last command's words. */
  String said() throws IOException {
    return Files.readString(home.resolve("said"));
  }

  /** The JVMs that the last command started, its own not among them. */
  List<String> started() throws IOException {
    return Files.readAllLines(started);
  }

  /** What it asked workers, each time to compile an engine and to try something with it. */
  List<String> asked() throws IOException {
    return Files.readAllLines(asked).stream().filter(line -> line.startsWith("{")).toList();
  }

  /** The classes that the command's own JVM loaded. */
  List<String> loaded() throws IOException {
    return Files.readAllLines(loaded).stream()
        .filter(line -> line.contains(" source: "))
        .map(line -> line.replaceFirst(".*] (\\S+) source: .*", "$1"))
        .toList();
  }

  /** Deletes its links before somebody wonders where they lead. */
  @Override
  public void close() throws IOException {
    Folders.delete(home);
  }
}
