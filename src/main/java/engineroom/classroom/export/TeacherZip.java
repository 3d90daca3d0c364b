package engineroom.classroom.export;

import engineroom.classroom.course.Course;
import engineroom.classroom.course.CourseFolder;
import engineroom.classroom.course.CourseStep;
import engineroom.classroom.course.StepMethod;
import engineroom.classroom.study.BrokenEngine;
import engineroom.files.NewFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** What a teacher wants to know: solutions, wrong answers, times, plans, and figures to show. */
final class TeacherZip {

  private static final String TOP = "engine-room-teacher/";

  private static final String README =
      """
      Engine Room: for teachers. Keep this from your students.

      plans.adoc    what to do in one lecture, in one week, in one term
      steps.csv     the steps: minutes, chapter, behaviours
      solutions/    the port's own methods, a file a step; port/ is the whole engine
      wrong/        plausible wrong answers, a folder a step, each with what its author believes
      broken/       the broken engines to hunt, and in models/ a test that kills each
      figures/      the book's figures; index.html shows them with their captions

      Hand out student.zip, collect the folders or zips, and grade them:

        engine-room class grade submissions/*
      """;

  private final Course course;
  private final List<BookFigure> figures;

  TeacherZip(Course course, List<BookFigure> figures) {
    this.course = course;
    this.figures = figures;
  }

  void write(Path zip) throws IOException {
    CourseFolder folder = course.folder();
    RepeatableZip archive = new RepeatableZip();
    archive.add(TOP + "README.txt", README);
    archive.add(
        TOP + "plans.adoc",
        new TeachingPlans(course.steps(), BrokenEngine.all(course.folder()), figures).text());
    archive.add(TOP + "steps.csv", steps());
    List<StepMethod> members = folder.readMembers();
    for (CourseStep step : course.steps()) {
      archive.add(TOP + "solutions/" + folderOf(step) + ".java", solution(step, members));
      addAll(archive, "wrong/" + folderOf(step), folder.wrong().resolve(step.id()));
    }
    addAll(archive, "port", folder.port());
    addAll(archive, "broken", folder.broken());
    addAll(archive, "models", folder.models());
    for (BookFigure one : figures) {
      archive.add(TOP + "figures/" + one.id() + ".svg", one.svg());
    }
    archive.add(TOP + "figures/index.html", index());
    NewFile.write(zip, archive::write);
  }

  private static void addAll(RepeatableZip archive, String to, Path folder) throws IOException {
    for (String path : CourseFolder.paths(folder)) {
      archive.add(TOP + to + "/" + path, folder.resolve(path));
    }
  }

  private static String folderOf(CourseStep step) {
    return "%02d-%s".formatted(step.number(), step.id());
  }

  private static String solution(CourseStep step, List<StepMethod> members) {
    return "// %s\n".formatted(step.name())
        + members.stream()
            .filter(member -> member.step().equals(step.id()))
            .map(member -> "\n// %s\n%s\n".formatted(member.signature(), member.body()))
            .collect(Collectors.joining());
  }

  private String steps() {
    return "number,id,title,minutes,chapter,behaviours\r\n"
        + course.steps().stream()
            .map(
                step ->
                    "%d,%s,\"%s\",%d,%s,%s\r\n"
                        .formatted(
                            step.number(),
                            step.id(),
                            step.title().replace("\"", "\"\""),
                            step.minutes(),
                            step.page().replaceFirst("\\.html.*", ""),
                            String.join(" ", step.behaviours())))
            .collect(Collectors.joining());
  }

  private String index() {
    return "<!doctype html>\n<html lang=\"en\"><meta charset=\"utf-8\"><title>Figures</title>\n"
        + figures.stream()
            .map(
                one ->
                    "<figure><img src=\"%s.svg\" alt=\"\"><figcaption>%s</figcaption></figure>\n"
                        .formatted(
                            one.id(), one.caption().replace("&", "&amp;").replace("<", "&lt;")))
            .collect(Collectors.joining())
        + "</html>\n";
  }
}
