package engineroom.classroom.pack;

import engineroom.classroom.course.CourseFolder;
import engineroom.classroom.course.ShortDigest;
import engineroom.files.NewFolder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;

/** The course's folder while it is packed. */
final class CourseFiles implements AutoCloseable {

  private final NewFolder folder;

  CourseFiles(Path place) throws IOException {
    folder = new NewFolder(place);
  }

  Path folder() {
    return folder.site();
  }

  void write(String path, String text) throws IOException {
    folder.write(path, text);
  }

  /** Copies a file. */
  void copy(Path from, String to) throws IOException {
    folder.copy(from, to);
  }

  /** Copies the files of a folder that are wanted, by their path from there. */
  void copy(Path from, Predicate<String> wanted, String to) throws IOException {
    for (String path : CourseFolder.paths(from)) {
      if (wanted.test(path)) {
        folder.copy(from.resolve(path), to + "/" + path);
      }
    }
  }

  /** A few digits that change when any file does. */
  String digest() throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (String path : CourseFolder.paths(folder())) {
      all.writeBytes(path.getBytes(StandardCharsets.UTF_8));
      all.writeBytes(Files.readAllBytes(folder().resolve(path)));
    }
    return ShortDigest.of(all.toByteArray());
  }

  void moveIntoPlace() throws IOException {
    folder.replace();
  }

  @Override
  public void close() throws IOException {
    folder.close();
  }
}
