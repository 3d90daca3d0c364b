package engineroom.classroom.export;

import engineroom.files.Mistake;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
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
    Path folder = home.resolve("course-" + digest(bytes));
    if (Files.isDirectory(folder)) {
      return folder;
    }
    Files.createDirectories(home);
    Path building = Files.createTempDirectory(home, "building-");
    unfold(building);
    try {
      return Files.move(building, folder);
    } catch (IOException e) {
      if (!Files.isDirectory(folder)) {
        throw e;
      }
      delete(building); // another program was quicker
      return folder;
    }
  }

  private void unfold(Path folder) throws IOException {
    try (InputStream from = Files.newInputStream(zip);
        ZipInputStream in = new ZipInputStream(from)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        Path file = folder.resolve(entry.getName()).normalize();
        if (!file.startsWith(folder)) {
          throw new Mistake(zip + " is damaged: unzip what you were given again");
        }
        if (!entry.isDirectory()) {
          Files.createDirectories(file.getParent());
          Files.copy(in, file);
        }
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    List<Path> all;
    try (Stream<Path> walked = Files.walk(folder)) {
      all = walked.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : all) {
      Files.delete(path);
    }
  }

  private static String digest(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(digest).substring(0, 12);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
