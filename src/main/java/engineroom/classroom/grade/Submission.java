package engineroom.classroom.grade;

import engineroom.files.Mistake;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a student handed in.
 *
 * @param name how it is called in the results
 * @param source a folder or a zip
 */
public record Submission(String name, Path source) {

  private static final String ZIP = ".zip";

  /** A digest that changes whenever what is graded of it does. */
  String digest() throws IOException {
    return SubmissionDigest.of(source);
  }

  /**
   * The submission in a folder or a zip.
   *
   * @throws Mistake where there is neither
   */
  public static Submission of(Path source) {
    String name = source.toAbsolutePath().normalize().getFileName().toString();
    if (Files.isDirectory(source)) {
      return new Submission(name, source);
    }
    if (Files.isRegularFile(source) && name.endsWith(ZIP)) {
      return new Submission(name.substring(0, name.length() - ZIP.length()), source);
    }
    throw new Mistake(source + " is neither a folder nor a zip: name what was handed in");
  }
}
