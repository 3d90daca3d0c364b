package engineroom.classroom.export;

import engineroom.classroom.course.CourseFolder;
import engineroom.classroom.course.SealedText;
import engineroom.files.NewFile;
import engineroom.files.TemporaryFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * What a student needs to work offline: a workspace, the book, and the program with the jars that
 * the classroom uses. The course, which knows the solutions, is folded into a zip of its own, and
 * they are sealed in it; the program unfolds it.
 */
final class StudentZip {

  /** The course's file beside the program. */
  static final String COURSE = "classroom.zip";

  private static final String TOP = "engine-room-course/";
  private static final String PROGRAM = TOP + "program/";
  private static final String VERSION = ".classroom/version";

  /** What shows how a step can be solved, or what is wrong about an engine. */
  private static final Pattern SOLUTIONS =
      Pattern.compile("members|(port|wrong|broken|planted)/.*\\.java");

  /** What no command of a student's reads. */
  private static final Pattern TEACHERS = Pattern.compile("models/.*");

  private static final String README =
      """
      Engine Room: write the engine again.

      You need a JDK 25 or newer, and no network. Your engine is in my-engine. Begin there:

        cd my-engine
        ../program/engine-room class watch

      On Windows the program is ..\\program\\engine-room.cmd.
      Open my-engine in any editor that knows Maven, write, save, and read the verdict.
      The book is book/index.html: what you are to write yourself is folded in it.
      When you are stuck: class hint. To see all steps: class list.
      To hand in, zip my-engine or give the folder itself.
      """;

  private final CourseFolder course;
  private final ProgramFiles program;
  private final StudentsBook book;

  StudentZip(CourseFolder course, ProgramFiles program, StudentsBook book) {
    this.course = course;
    this.program = program;
    this.book = book;
  }

  void write(Path zip) throws IOException {
    RepeatableZip archive = new RepeatableZip();
    archive.add(TOP + "README.txt", README);
    program.addTo(archive, PROGRAM);
    addCourse(archive);
    if (book.exists()) {
      book.addTo(archive, TOP + "book/");
    }
    for (String path : CourseFolder.paths(course.workspace())) {
      archive.add(TOP + "my-engine/" + path, course.workspace().resolve(path));
    }
    archive.add(TOP + "my-engine/" + VERSION, course.version());
    NewFile.write(zip, archive::write);
  }

  private void addCourse(RepeatableZip archive) throws IOException {
    RepeatableZip folded = new RepeatableZip();
    for (String path : CourseFolder.paths(course.root())) {
      byte[] bytes = Files.readAllBytes(course.root().resolve(path));
      if (path.equals(StudentsBehaviours.FILE)) {
        folded.add(path, StudentsBehaviours.of(new String(bytes, StandardCharsets.UTF_8)));
      } else if (!TEACHERS.matcher(path).matches()) {
        folded.add(path, SOLUTIONS.matcher(path).matches() ? SealedText.seal(bytes) : bytes);
      }
    }
    try (TemporaryFolder place = TemporaryFolder.create("engine-room-course-")) {
      Path inner = place.path().resolve(COURSE);
      folded.write(inner);
      archive.add(PROGRAM + COURSE, inner);
    }
  }
}
