package engineroom.lab;

import java.nio.file.Path;
import java.util.List;

/**
 * Compiles what the pages run: port, player and the page's own parts become one classic script, and
 * the small docker with its terminals another. Each is compiled again only where one of its classes
 * has changed.
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
   * @param args the folder with the compiled classes, to which the scripts are added, and a folder
   *     to work in
   */
  public static void main(String[] args) throws Exception {
    for (LabProgram program : PROGRAMS) {
      program.compile(Path.of(args[0]), Path.of(args[1]));
    }
  }
}
