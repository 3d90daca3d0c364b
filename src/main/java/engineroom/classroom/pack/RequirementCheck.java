package engineroom.classroom.pack;

import engineroom.classroom.course.CodeVariant;
import engineroom.classroom.course.Course;
import engineroom.classroom.course.CourseStep;
import engineroom.files.Location;
import engineroom.files.Mistake;
import engineroom.files.Problems;
import engineroom.files.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Holds the tasks against the wrong answers: whatever a task asks for, there is an answer that
 * breaks it and quotes it; and whatever an answer quotes is said by its step's task or a hint. What
 * a task says and does not ask for stands in {@code given.txt}, a clause a line.
 */
final class RequirementCheck {

  private final Project project;
  private final Path wrong;
  private final Problems problems;
  private final List<String> given;

  RequirementCheck(Project project, Path wrong, Problems problems) throws IOException {
    this.project = project;
    this.wrong = wrong;
    this.problems = problems;
    Path file = given();
    this.given = Files.isRegularFile(file) ? Files.readAllLines(file) : List.of();
  }

  private Path given() {
    return wrong.resolve("given.txt");
  }

  void check(Course course) throws IOException {
    List<String> clauses = new ArrayList<>();
    for (CourseStep step : course.steps()) {
      List<String> quotes = quotes(step);
      for (String clause : clauses(step.task())) {
        String line = step.id() + " " + clause;
        clauses.add(line);
        boolean broken =
            quotes.stream().anyMatch(one -> one.contains(clause) || clause.contains(one));
        if (!broken && !given.contains(line)) {
          problems.add(
              project.location(wrong.resolve(step.id()), 0),
              "no wrong answer is against '"
                  + clause
                  + "': write one with // Against:, or, where that asks for nothing, add it to"
                  + " given.txt");
        }
      }
    }
    for (int i = 0; i < given.size(); i++) {
      if (!clauses.contains(given.get(i))) {
        problems.add(
            project.location(given(), i + 1),
            "no task says '" + given.get(i) + "' any more: correct it, or take it out");
      }
    }
  }

  /** The parts of a task: sentences, and what stands between semicolons. */
  static List<String> clauses(String task) {
    return Arrays.stream(task.split("(?<=[.!?;])\\s+")).map(String::strip).toList();
  }

  private List<String> quotes(CourseStep step) throws IOException {
    Path folder = wrong.resolve(step.id());
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    String said =
        Stream.concat(Stream.of(step.task()), step.hints().stream())
            .collect(Collectors.joining("\n"));
    List<String> quotes = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        for (String quote : against(file)) {
          if (!said.contains(quote)) {
            problems.add(
                project.location(file, 2),
                "neither the task of " + step.id() + " nor a hint says '" + quote + "'");
          }
          quotes.add(quote);
        }
      }
    }
    return quotes;
  }

  private List<String> against(Path file) throws IOException {
    try {
      List<String> quotes =
          CodeVariant.parse(file.getFileName().toString(), Files.readString(file)).against();
      if (quotes.isEmpty()) {
        Location where = project.location(file, 2);
        problems.add(where, "does not say what it breaks: quote the task or a hint in // Against:");
      }
      return quotes;
    } catch (Mistake e) {
      return List.of(); // which is told where the answers' form is checked
    }
  }
}
