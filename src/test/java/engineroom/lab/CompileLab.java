package engineroom.lab;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Compiles what the pages run: port, player and the page's own parts become one classic script, and
 * the small docker with its terminals another, side by side. Each is compiled again only where one
 * of its classes has changed.
 */
public final class CompileLab {

  private static final List<LabProgram> PROGRAMS =
      List.of(
          new LabProgram(
              LabEntry.class,
              "engine.js",
              "engine, player and lab",
              "globalThis.engineRoomLab = function (speed, tell) {\n",
              "begin.js",
              List.of("engine", "replay", "lab")),
          new LabProgram(
              DockerEntry.class,
              "docker.js",
              "engine, small docker and lab",
              "globalThis.engineRoomDocker = function (speed, tell, without) {\n",
              "begin-docker.js",
              List.of("engine", "daemon", "lab")));

  private CompileLab() {}

  /**
   * Compiles them.
   *
   * @param args the folder with the compiled classes, to which the scripts are added, a folder to
   *     work in, and the name of the one script to compile, or of none for all
   */
  public static void main(String[] args) throws Exception {
    Path classes = Path.of(args[0]);
    List<LabProgram> open = new ArrayList<>();
    for (LabProgram program : PROGRAMS) {
      boolean wanted = args.length < 3 || args[2].equals(program.script());
      if (wanted && !program.isThere(classes)) {
        open.add(program);
      }
    }
    List<Process> others = new ArrayList<>();
    for (LabProgram program : open.stream().skip(1).toList()) {
      others.add(inAnotherJvm(args[0], args[1], program.script()));
    }
    if (!open.isEmpty()) {
      open.getFirst().compile(classes, Path.of(args[1]));
    }
    for (Process other : others) {
      if (other.waitFor() != 0) {
        throw new IllegalStateException("a script is not compiled; its compiler has told why");
      }
    }
  }

  /** Names in a script hang on the thread that makes them up: this is the first thread of a JVM. */
  private static Process inAnotherJvm(String... args) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    command.addAll(
        List.of("-cp", System.getProperty("java.class.path"), CompileLab.class.getName()));
    command.addAll(List.of(args));
    return new ProcessBuilder(command).inheritIO().start();
  }
}
