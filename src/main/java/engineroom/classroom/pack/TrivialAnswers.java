package engineroom.classroom.pack;

import engineroom.classroom.course.Course;
import engineroom.classroom.course.CourseStep;
import engineroom.classroom.course.WrittenFiles;
import engineroom.classroom.judge.BehaviourVerdict;
import engineroom.classroom.judge.Examination;
import engineroom.classroom.judge.Judge;
import engineroom.classroom.judge.StepVerdict;
import engineroom.classroom.judge.WorkerFindings;
import engineroom.classroom.source.MethodSignature;
import engineroom.classroom.source.MethodSpan;
import engineroom.classroom.source.MethodSpans;
import engineroom.classroom.study.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Finds out which behaviours the port shows with trivial bodies in the place of a step's. */
final class TrivialAnswers {

  private final Course course;
  private final WrittenFiles written;
  private final Judge judge;
  private final Workspace solved;

  /**
   * Trivial answers.
   *
   * @param solved a workspace as the port has it; it is as before when they have been tried
   */
  TrivialAnswers(Course course, Judge judge, Workspace solved) {
    this.course = course;
    this.written = course.folder().readWritten();
    this.judge = judge;
    this.solved = solved;
  }

  /** The ids of a step's behaviours that at least one of its trivial answers shows. */
  Set<String> shown(CourseStep step) throws IOException, InterruptedException {
    Set<String> shown = new TreeSet<>();
    Set<Map<String, String>> tried = new HashSet<>();
    for (TrivialBody body : TrivialBody.values()) {
      Map<String, String> files = answer(step, body);
      if (tried.add(files)) {
        shown.addAll(shown(step, files));
      }
    }
    return shown;
  }

  private List<String> shown(CourseStep step, Map<String, String> files)
      throws IOException, InterruptedException {
    Map<Path, String> before = new LinkedHashMap<>();
    for (var file : files.entrySet()) {
      Path path = solved.sources().resolve(written.path(file.getKey()));
      before.put(path, Files.readString(path));
      Files.writeString(path, file.getValue());
    }
    try {
      Examination asked = new Examination(step.behaviours(), List.of());
      WorkerFindings findings = judge.patientUnfilled(solved.root(), asked);
      return StepVerdict.of(step, course, findings).behaviours().stream()
          .filter(BehaviourVerdict::passed)
          .map(one -> one.statement().id())
          .toList();
    } finally {
      for (var file : before.entrySet()) {
        Files.writeString(file.getKey(), file.getValue());
      }
    }
  }

  /** The files of an answer, by their names. */
  private Map<String, String> answer(CourseStep step, TrivialBody body) throws IOException {
    Map<String, String> files = new LinkedHashMap<>();
    for (MethodSignature signature : step.members()) {
      String name = signature.file();
      Path file = course.folder().port().resolve(written.path(name));
      String text = files.containsKey(name) ? files.get(name) : Files.readString(file);
      MethodSpan method = MethodSpans.in(text).find(signature).orElseThrow();
      files.put(name, method.withLine(text, body.of(method, text)));
    }
    return files;
  }
}
