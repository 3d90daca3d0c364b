package engineroom.classroom.grade;

import engineroom.classroom.course.CourseFolder;
import engineroom.files.Folders;
import engineroom.files.Mistake;
import engineroom.fuzz.Law;
import engineroom.fuzz.Target;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Zips that students hand in: what is taken of one are sources inside the folder meant for them,
 * none of them large; or it is refused in words on one line, and nothing lies anywhere else.
 */
public record SubmittedZips(Path folder, Collecting collecting) implements Target {

  private static final int MOST_BYTES = 1 << 20;
  private static final String ENGINE = "src/main/java/engineroom/engine/";

  /** What copies a submission to a folder. */
  @FunctionalInterface
  public interface Collecting {
    void collect(Path zip, Path to) throws IOException;
  }

  /** What the grader does, and a grader that believes the paths in a zip. */
  public static SubmittedZips of(Path folder, boolean believing) throws IOException {
    Path course = Files.createDirectories(folder.resolve("course"));
    Files.writeString(course.resolve("version"), "course 1\n");
    return new SubmittedZips(
        folder,
        (zip, to) -> {
          new SubmissionCopy(new CourseFolder(course)).collect(Submission.of(zip), to);
          if (believing && Files.readString(zip, StandardCharsets.ISO_8859_1).contains("../")) {
            Files.writeString(to.resolve("../Believed.java"), "");
          }
        });
  }

  @Override
  public List<byte[]> seeds() {
    return List.of(
        zip(ENGINE + "Engine.java", "class Engine {}", ".classroom/version", "course 1\n"),
        zip("anna/" + ENGINE + "Job.java", "class Job {}", "anna/notes.txt", "so"),
        zip(ENGINE + "../../../../../../Out.java", "class Out {}", ENGINE + "A.java", "class A {}"),
        zip("/etc/x.java", "", "C:\\x.java", "", ENGINE, ""));
  }

  @Override
  public List<byte[]> words() {
    return Target.utf8(
        "../", "/", "\\", "PK\u0003\u0004", "PK\u0001\u0002", "PK\u0005\u0006", "\0\0");
  }

  @Override
  public void check(byte[] input) throws Throwable {
    Path room = Files.createDirectories(folder.resolve("room"));
    Path zip = Files.write(room.resolve("anna.zip"), input);
    Path to = Files.createDirectories(room.resolve("to"));
    try {
      collecting.collect(zip, to);
    } catch (Mistake refused) {
      Law.that(refused.getMessage().lines().count() == 1, "one line: " + refused.getMessage());
    } finally {
      zip.toFile().delete();
      checkAndEmpty(room, to);
    }
  }

  @Override
  public void close() throws IOException {
    Folders.delete(folder);
  }

  private static void checkAndEmpty(Path room, Path to) throws IOException {
    List<Path> all;
    try (Stream<Path> found = Files.walk(room)) {
      all = found.sorted(Comparator.reverseOrder()).toList();
    }
    StringBuilder wrong = new StringBuilder();
    for (Path one : all) {
      if (Files.isRegularFile(one)) {
        String name = to.relativize(one).toString().replace('\\', '/');
        boolean wanted = name.endsWith(".java") || name.equals(".classroom/version");
        if (!one.startsWith(to) || !wanted || Files.size(one) > MOST_BYTES) {
          wrong.append(' ').append(name);
        }
      }
      Files.delete(one);
    }
    Law.that(wrong.isEmpty(), "this should not have been written:" + wrong);
  }

  /** Stored and not packed, so that what is changed is the text and not its code. */
  static byte[] zip(String... namesAndTexts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        byte[] text = namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8);
        CRC32 sum = new CRC32();
        sum.update(text);
        ZipEntry entry = new ZipEntry(namesAndTexts[i]);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(text.length);
        entry.setCrc(sum.getValue());
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(text);
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
