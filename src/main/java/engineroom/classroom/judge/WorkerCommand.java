package engineroom.classroom.judge;

import engineroom.classroom.course.CourseFolder;
import engineroom.classroom.worker.Worker;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** How a worker is started: the JVM's options, and the few jars that it needs. */
final class WorkerCommand {

  /** A class of each jar; the jars are wherever these were loaded from. */
  private static final List<String> NEEDED =
      List.of(
          "engineroom.classroom.worker.Worker",
          "tools.jackson.core.json.JsonFactory",
          "org.junit.platform.launcher.Launcher",
          "org.junit.platform.engine.TestEngine",
          "org.junit.platform.commons.JUnitException",
          "org.junit.jupiter.engine.JupiterTestEngine",
          "org.junit.jupiter.api.Test",
          "org.junit.jupiter.params.ParameterizedTest",
          "org.opentest4j.AssertionFailedError",
          "org.assertj.core.api.Assertions",
          "org.mockito.Mockito",
          "net.bytebuddy.ByteBuddy",
          "net.bytebuddy.agent.ByteBuddyAgent",
          "org.objenesis.Objenesis");

  private static final int MEGABYTES = 256;

  private WorkerCommand() {}

  static List<String> of(CourseFolder course) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-Xmx" + MEGABYTES + "m",
            "-Xss512k",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-XX:+ExitOnOutOfMemoryError",
            "-Xshare:auto",
            "-Xlog:disable",
            "--sun-misc-unsafe-memory-access=allow",
            "-Djava.awt.headless=true",
            "-Dfile.encoding=UTF-8",
            "-javaagent:" + jarOf("org.mockito.Mockito")));
    command.add("-cp");
    command.add(classPath());
    command.add(Worker.class.getName());
    command.add(course.root().toAbsolutePath().toString());
    return command;
  }

  private static String classPath() {
    Set<String> jars = new LinkedHashSet<>();
    NEEDED.forEach(type -> jars.add(jarOf(type).toString()));
    return jars.stream().collect(Collectors.joining(File.pathSeparator));
  }

  private static Path jarOf(String type) {
    try {
      Class<?> loaded = Class.forName(type, false, WorkerCommand.class.getClassLoader());
      return Path.of(loaded.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (ClassNotFoundException | URISyntaxException e) {
      throw new IllegalStateException(type + " is not on the class path", e);
    }
  }
}
