package engineroom.classroom;

import engineroom.classroom.course.Course;
import engineroom.classroom.course.CourseFolder;
import engineroom.classroom.course.StepMethod;
import engineroom.classroom.pack.CoursePacker;
import engineroom.classroom.source.MethodSpan;
import engineroom.classroom.source.MethodSpans;
import engineroom.classroom.study.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A course of three steps over the real port and the real tests, packed once. */
public final class CourseFixture {

  private static final Path FILES = Path.of("src/test/resources/classroom");
  private static final Path PACKED =
      Path.of("target", "classroom-of-tests-" + System.getProperty("tests.fork", "alone"));

  private static CourseFolder folder;

  private CourseFixture() {}

  /** The course's folder. */
  public static synchronized CourseFolder folder() {
    if (folder == null) {
      try {
        var problems = packer().pack(PACKED);
        if (!problems.isEmpty()) {
          throw new IllegalStateException(problems.toString());
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      folder = CourseFolder.open(PACKED);
    }
    return folder;
  }

  /** What packs it. */
  public static CoursePacker packer() {
    return new CoursePacker(Path.of(""), FILES.resolve("book"), FILES.resolve("answers"), "1");
  }

  /** The course. */
  public static Course course() {
    return Course.read(folder());
  }

  /** Puts a body in place of a method's, in a workspace. */
  public static void write(Workspace workspace, String method, String body) throws IOException {
    write(folder(), workspace, method, body);
  }

  /** The same in a workspace of another course. */
  public static void write(CourseFolder course, Workspace workspace, String method, String body)
      throws IOException {
    for (StepMethod member : course.readMembers()) {
      if (member.signature().toString().startsWith(method + "(")) {
        String name = member.signature().file();
        Path file = workspace.root().resolve(course.readWritten().inWorkspace(name));
        String text = Files.readString(file);
        MethodSpan found = MethodSpans.in(text).find(member.signature()).orElseThrow();
        String changed = text.substring(0, found.body()) + body + text.substring(found.end());
        Files.writeString(file, changed);
        return;
      }
    }
    throw new IllegalArgumentException("no step asks for " + method);
  }

  /** Puts the port's own body back. */
  public static void solve(Workspace workspace, String method) throws IOException {
    for (StepMethod member : folder().readMembers()) {
      if (member.signature().toString().startsWith(method + "(")) {
        write(workspace, method, member.body());
      }
    }
  }
}
