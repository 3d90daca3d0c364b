package engineroom.classroom.study;

import engineroom.classroom.course.CourseFolder;
import engineroom.classroom.course.StepMethod;
import engineroom.classroom.course.WrittenFiles;
import engineroom.classroom.judge.WorkerFindings;
import engineroom.classroom.judge.message.TestResult;
import engineroom.classroom.source.MethodSignature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A student's engine, parsed once. */
public final class StudentsEngine {

  private static final Pattern PLACE = Pattern.compile("(\\w+\\.java):(\\d+)");

  private final WrittenFiles written;
  private final Map<String, EngineFile> files = new TreeMap<>();

  /** Reads an engine that compiles. */
  public StudentsEngine(CourseFolder course, Workspace workspace) throws IOException {
    Map<MethodSignature, StepMethod> members =
        course.readMembers().stream()
            .collect(Collectors.toMap(StepMethod::signature, Function.identity()));
    written = course.readWritten();
    for (String name : written.in(workspace.sources())) {
      files.put(name, EngineFile.read(workspace.sources().resolve(written.path(name)), members));
    }
  }

  /**
   * Writes it with the port's methods in the place of all but a few steps', so that the mistakes of
   * others do not count against those few.
   *
   * @param kept the ids of those few
   * @param folder where to; an empty one
   */
  public Workspace writeInThePort(Set<String> kept, Path folder) throws IOException {
    Workspace workspace = new Workspace(folder);
    for (EngineFile file : files.values()) {
      Path path = workspace.sources().resolve(written.path(file.name()));
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.inThePort(kept));
    }
    return workspace;
  }

  /**
   * The ids of the steps that others may fail because of: an exception came out of one of their
   * methods. That is a guess, which saves time; what is at fault is found out by judging.
   */
  public Set<String> suspects(WorkerFindings findings) {
    Set<String> suspects = new HashSet<>();
    for (TestResult result : findings.results()) {
      Matcher place = PLACE.matcher(String.join("\n", result.inEngine()));
      if (!result.passed() && place.find() && files.containsKey(place.group(1))) {
        int line = Integer.parseInt(place.group(2));
        files.get(place.group(1)).stepAt(line).ifPresent(suspects::add);
      }
    }
    return suspects;
  }
}
