package engineroom.classroom.worker;

import engineroom.classroom.course.CourseFolder;
import engineroom.classroom.judge.message.WorkerEvent;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A student's engine, compiled to be used and not judged; what is not written yet is the port's.
 *
 * @param events what there is to tell of it: what is not written, what does not compile
 * @param classes its classes, and those that use it; absent where it cannot be used
 */
public record OwnEngine(List<WorkerEvent> events, Optional<ClassLoader> classes) {

  /** Compiles the engine of a workspace, in this JVM. */
  public static OwnEngine of(CourseFolder course, Path workspace) throws IOException {
    ByteArrayOutputStream told = new ByteArrayOutputStream();
    EventChannel channel =
        new EventChannel(new PrintStream(told, true, StandardCharsets.UTF_8), "");
    Optional<ClassLoader> classes = Optional.empty();
    try {
      EngineSources sources = EngineSources.of(workspace, course, channel);
      sources.fill(course.readMembers(), true, channel);
      EngineCompiler compiler = new EngineCompiler(List.of(course.library(), course.judging()));
      classes =
          compiler.compile(sources, Map.of(), channel).map(compiled -> loader(course, compiled));
    } catch (UnusableEngine e) {
      channel.tell(new WorkerEvent.Refused(e.getMessage()));
    }
    List<WorkerEvent> events =
        told.toString(StandardCharsets.UTF_8).lines().map(WorkerEvent::parse).toList();
    return new OwnEngine(events, classes);
  }

  private static ClassLoader loader(CourseFolder course, Map<String, byte[]> compiled) {
    return new RunClasses(RunClasses.library(course.library()), compiled, course.judging());
  }
}
