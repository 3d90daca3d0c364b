package engineroom.classroom.export;

import engineroom.classroom.course.CourseFolder;
import engineroom.files.NewFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;

/**
 * What Gradescope takes as an autograder: how to set its machine up, what to start for a
 * submission, and the program and the course that this starts.
 */
final class GradescopeZip {

  private static final String PROGRAM = "engine-room/";

  private final CourseFolder course;
  private final ProgramFiles program;

  GradescopeZip(CourseFolder course, ProgramFiles program) {
    this.course = course;
    this.program = program;
  }

  void write(Path zip) throws IOException {
    RepeatableZip archive = new RepeatableZip();
    for (String script : List.of("setup.sh", "run_autograder")) {
      archive.addProgram(script, read(script));
    }
    program.addTo(archive, PROGRAM);
    for (String path : CourseFolder.paths(course.root())) {
      archive.add(PROGRAM + "classroom/" + path, course.root().resolve(path));
    }
    NewFile.write(zip, archive::write);
  }

  private static byte[] read(String script) throws IOException {
    String resource = "/engineroom/classroom/gradescope/" + script;
    try (InputStream in = GradescopeZip.class.getResourceAsStream(resource)) {
      return in.readAllBytes();
    }
  }
}
