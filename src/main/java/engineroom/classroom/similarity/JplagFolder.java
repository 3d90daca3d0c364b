package engineroom.classroom.similarity;

import engineroom.classroom.course.CourseFolder;
import engineroom.classroom.course.WrittenFiles;
import engineroom.classroom.grade.Submission;
import engineroom.classroom.grade.SubmissionCopy;
import engineroom.files.Folders;
import engineroom.files.Mistake;
import engineroom.files.NewFolder;
import engineroom.files.TemporaryFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A folder as JPlag reads it: a folder a student with what that student wrote, and what all were
 * given as the code that does not count.
 */
public final class JplagFolder {

  private static final String SUBMISSIONS = "submissions";
  private static final String BASE = "base-code";

  private final CourseFolder course;
  private final Path folder;
  private final Map<String, String> leftOut = new TreeMap<>();

  /**
   * A folder to be written.
   *
   * @param folder a new one, or an empty one
   */
  public JplagFolder(CourseFolder course, Path folder) {
    this.course = course;
    this.folder = folder;
  }

  /**
   * Writes it, whole or not at all.
   *
   * @return how many submissions are in it
   * @throws Mistake where the folder holds anything
   */
  public int write(List<Submission> submissions) throws IOException {
    if (!Folders.isFree(folder)) {
      throw new Mistake(folder + " is not empty: name a folder that is, or one that is not there");
    }
    int written = 0;
    try (NewFolder place = new NewFolder(folder)) {
      WrittenFiles files = course.readWritten();
      for (String name : files.in(course.workspace().resolve(WrittenFiles.SOURCES))) {
        place.copy(course.workspace().resolve(files.inWorkspace(name)), BASE + "/" + name);
      }
      for (Submission one : submissions) {
        Map<String, String> own = written(one);
        for (var file : own.entrySet()) {
          place.write(SUBMISSIONS + "/" + one.name() + "/" + file.getKey(), file.getValue());
        }
        written += own.isEmpty() ? 0 : 1;
      }
      place.replace();
    }
    return written;
  }

  private Map<String, String> written(Submission submission) throws IOException {
    try (TemporaryFolder place = TemporaryFolder.create("engine-room-jplag-")) {
      Path copy = place.path();
      Map<String, String> files =
          WrittenMethods.of(new SubmissionCopy(course).collect(submission, copy), course);
      if (files.isEmpty()) {
        leftOut.put(submission.name(), "nothing in it is its student's own");
      }
      return files;
    } catch (Mistake e) {
      leftOut.put(submission.name(), e.told());
    } catch (IOException | UncheckedIOException e) {
      leftOut.put(submission.name(), "it cannot be read: " + e);
    }
    return Map.of();
  }

  /** The submissions that are not in it, each with the reason. */
  public Map<String, String> leftOut() {
    return leftOut;
  }

  /** How to have them compared. */
  public String command() {
    return "java -jar jplag.jar -l java -bc '%1$s/%2$s' -r '%1$s/result' '%1$s/%3$s'"
        .formatted(folder, BASE, SUBMISSIONS);
  }
}
