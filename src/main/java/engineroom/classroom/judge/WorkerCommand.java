package engineroom.classroom.judge;

import engineroom.classroom.course.CourseFolder;
import engineroom.classroom.worker.Worker;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** How a worker is started: the JVM's options, and the few jars that it needs. */
final class WorkerCommand {

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
            "-Dfile.encoding=UTF-8"));
    command.add("-cp");
    command.add(
        TestJars.paths().stream()
            .map(Path::toString)
            .collect(Collectors.joining(File.pathSeparator)));
    command.add(Worker.class.getName());
    command.add(course.root().toAbsolutePath().toString());
    return command;
  }
}
