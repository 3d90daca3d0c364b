package engineroom.classroom.export;

import engineroom.classroom.course.Course;
import engineroom.files.Folders;
import engineroom.files.Mistake;
import engineroom.files.NewFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** Writes the course for JetBrains Academy into a folder, all of it or nothing. */
public final class AcademyExport {

  private AcademyExport() {}

  /**
   * Writes a course.
   *
   * @param target a new folder, or an empty one
   * @return how many tasks there are
   * @throws Mistake where the folder holds anything
   */
  public static int write(Course course, Path target) throws IOException {
    course.folder().checkThatItLiesOpen();
    if (!Folders.isFree(target)) {
      throw new Mistake(target + " is not empty: name a folder that is, or one that is not there");
    }
    try (NewFolder folder = new NewFolder(target)) {
      for (Map.Entry<String, String> file : AcademyCourse.files(course).entrySet()) {
        folder.write(file.getKey(), file.getValue());
      }
      folder.replace();
    }
    return course.steps().size();
  }
}
