package engineroom.classroom.pack;

import engineroom.book.source.JavaIndex;
import engineroom.classroom.course.CodeVariant;
import engineroom.classroom.course.Course;
import engineroom.classroom.course.CourseFolder;
import engineroom.classroom.course.CourseStep;
import engineroom.classroom.course.MethodReplacement;
import engineroom.files.Location;
import engineroom.files.Mistake;
import engineroom.files.Problems;
import engineroom.files.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks the form of wrong answers and broken engines; whether they are refused takes longer. */
final class AnswerCheck {

  private final Project project;
  private final Path answers;
  private final Course course;
  private final Problems problems;
  private final JavaIndex port;

  AnswerCheck(Project project, Path answers, JavaIndex port, Course course, Problems problems) {
    this.project = project;
    this.answers = answers;
    this.course = course;
    this.problems = problems;
    this.port = port;
  }

  void check() throws IOException {
    Set<String> steps = course.steps().stream().map(CourseStep::id).collect(Collectors.toSet());
    for (String path : CourseFolder.paths(answers.resolve("wrong"))) {
      Path file = answers.resolve("wrong").resolve(path);
      if (!path.endsWith(".java")) {
        continue;
      }
      if (!steps.contains(path.replaceFirst("/.*", ""))) {
        problems.add(project.location(file, 0), "its folder bears the name of no step");
      }
      check(file);
    }
    if (CourseFolder.paths(answers.resolve("planted")).isEmpty()) {
      problems.add(
          project.location(answers.resolve("planted"), 0),
          "there is no mistake to plant: write an answer that the judge must refuse");
    }
    for (String path : CourseFolder.paths(answers.resolve("planted"))) {
      check(answers.resolve("planted").resolve(path));
    }
    for (String path : CourseFolder.paths(answers.resolve("broken"))) {
      Path file = answers.resolve("broken").resolve(path);
      check(file)
          .map(answer -> answer.breaks().orElse(""))
          .filter(id -> !course.knows(id))
          .ifPresent(
              id ->
                  problems.add(
                      project.location(file, 2),
                      "no chapter has a behaviour '" + id + "': name it in // Breaks:"));
      if (!Files.exists(answers.resolve("models").resolve(path))) {
        problems.add(project.location(file, 0), "has no model test: write models/" + path);
      }
    }
  }

  private Optional<CodeVariant> check(Path file) throws IOException {
    Location where = project.location(file, 1);
    try {
      String name = file.getFileName().toString().replaceFirst("\\.java$", "");
      CodeVariant answer = CodeVariant.parse(name, Files.readString(file));
      for (MethodReplacement replacement : answer.replacements()) {
        port.find(replacement.member());
      }
      return Optional.of(answer);
    } catch (Mistake e) {
      problems.add(where, e.getMessage());
      return Optional.empty();
    }
  }
}
