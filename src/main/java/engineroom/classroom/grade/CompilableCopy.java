package engineroom.classroom.grade;

import engineroom.classroom.course.Course;
import engineroom.classroom.course.WrittenFiles;
import engineroom.classroom.judge.message.CompileError;
import engineroom.classroom.source.MethodSignature;
import engineroom.classroom.study.Workspace;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Sets aside what does not compile, or reaches too far, in the copy of a submission, so that the
 * rest of it can be judged.
 */
final class CompilableCopy {

  private final Course course;
  private final Workspace copy;
  private final Map<String, SetAsideCode> files = new TreeMap<>();

  CompilableCopy(Course course, Workspace copy) {
    this.course = course;
    this.copy = copy;
  }

  /**
   * Changes the copy so that these errors go away; others may come.
   *
   * @param fault what they have in common, as one says of a file
   * @return false where nothing is left to set aside
   */
  boolean setAside(List<CompileError> errors, String fault) throws IOException {
    if (files.isEmpty()) {
      open();
    }
    Map<String, List<CompileError>> byFile =
        errors.stream().collect(Collectors.groupingBy(error -> error.file().orElse("")));
    boolean changed = false;
    for (var broken : byFile.entrySet()) {
      SetAsideCode file = files.get(broken.getKey());
      changed |= file != null && file.mend(broken.getValue(), fault);
    }
    if (!changed) { // the fault lies in a file that compiles, and declares what nobody expects
      for (SetAsideCode file : files.values()) {
        changed |= file.retreat(errors.getFirst(), fault);
      }
    }
    for (SetAsideCode file : files.values()) {
      file.save();
    }
    return changed;
  }

  private void open() throws IOException {
    Set<MethodSignature> wanted =
        course.steps().stream()
            .flatMap(step -> step.members().stream())
            .collect(Collectors.toSet());
    WrittenFiles written = course.folder().readWritten();
    for (String name : written.in(copy.sources())) {
      String path = written.inWorkspace(name);
      files.put(path, new SetAsideCode(copy.root().resolve(path), given(path), wanted));
    }
  }

  private Optional<HandedOutFile> given(String name) {
    return course.folder().given(name).map(HandedOutFile::new);
  }

  /** Why methods were set aside, by their signatures. */
  Map<String, String> reasons() {
    Map<String, String> reasons = new LinkedHashMap<>();
    files.values().forEach(file -> reasons.putAll(file.reasons()));
    return reasons;
  }

  /** What a teacher should know. */
  List<String> remarks() {
    return files.values().stream().flatMap(file -> file.remark().stream()).toList();
  }
}
