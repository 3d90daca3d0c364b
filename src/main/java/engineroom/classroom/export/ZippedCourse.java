package engineroom.classroom.export;

import engineroom.classroom.course.ShortDigest;
import engineroom.files.Mistake;
import engineroom.files.NewFolder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The course as a student's program has it: a zip, unfolded once into the student's home. */
public final class ZippedCourse {

  private final Path zip;
  private final Path home;

  private ZippedCourse(Path zip, Path home) {
    this.zip = zip;
    this.home = home;
  }

  /**
   * The folded course beside a program.
   *
   * @param home where to unfold it
   */
  public static ZippedCourse beside(Path program, Path home) {
    return new ZippedCourse(program.resolve(StudentZip.COURSE), home);
  }

  /** True if there is one. */
  public boolean exists() {
    return Files.isRegularFile(zip);
  }

  /** The course's folder, unfolded unless it is already. */
  public Path unfolded() throws IOException {
    byte[] bytes = Files.readAllBytes(zip);
    Path folder = home.resolve("course-" + ShortDigest.of(bytes));
    if (!Files.isDirectory(folder)) {
      try (NewFolder unfolding = new NewFolder(folder)) {
        unfold(unfolding);
        unfolding.moveUnlessThere();
      }
    }
    return folder;
  }

  private void unfold(NewFolder folder) throws IOException {
    try (InputStream from = Files.newInputStream(zip);
        ZipInputStream in = new ZipInputStream(from)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        Path site = folder.site();
        if (!site.resolve(entry.getName()).normalize().startsWith(site)) {
          throw new Mistake(zip + " is damaged: unzip what you were given again");
        }
        if (!entry.isDirectory()) {
          folder.write(entry.getName(), in);
        }
      }
    }
  }
}
