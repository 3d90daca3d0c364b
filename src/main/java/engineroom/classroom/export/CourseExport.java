package engineroom.classroom.export;

import engineroom.classroom.course.Course;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the zips. */
public final class CourseExport {

  private final Course course;
  private final ProgramFiles program;
  private final Path book;

  /**
   * An export of a course that lies open.
   *
   * @param program the folder with the program, its launchers and its jars
   * @param book the built book, for the students, and for its figures
   */
  public CourseExport(Course course, Path program, Path book) {
    course.folder().checkThatItLiesOpen();
    this.course = course;
    this.program = new ProgramFiles(program);
    this.book = book;
  }

  /** Writes the student's zip, without a solution lying open, and gives its place. */
  public Path student(Path folder) throws IOException {
    Files.createDirectories(folder);
    Path zip = folder.resolve("student.zip");
    new StudentZip(course.folder(), program, new StudentsBook(book, course)).write(zip);
    return zip;
  }

  /** Writes the teacher's zip and gives its place. */
  public Path teacher(Path folder) throws IOException {
    Files.createDirectories(folder);
    Path zip = folder.resolve("teacher.zip");
    new TeacherZip(course, BookFigure.of(book)).write(zip);
    return zip;
  }

  /** Writes the zip that Gradescope takes as an autograder, and gives its place. */
  public Path gradescope(Path folder) throws IOException {
    Files.createDirectories(folder);
    Path zip = folder.resolve("gradescope.zip");
    new GradescopeZip(course.folder(), program).write(zip);
    return zip;
  }
}
