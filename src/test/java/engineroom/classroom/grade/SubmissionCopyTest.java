package engineroom.classroom.grade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import engineroom.classroom.course.CourseFolder;
import engineroom.files.Mistake;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Zips that a fuzzer made, and that the JDK reads in odd ways. */
class SubmissionCopyTest {

  private static final String ZIP =
      new String(
          SubmittedZips.zip("src/main/java/engineroom/engine/Engine.java", "class Engine {}"),
          StandardCharsets.ISO_8859_1);

  @TempDir private Path folder;

  private Path collect(String zip) throws IOException {
    Path course = Files.createDirectories(folder.resolve("course"));
    Files.writeString(course.resolve("version"), "course 1");
    Path file = folder.resolve("bea.zip");
    Files.writeString(file, zip, StandardCharsets.ISO_8859_1);
    Path to = folder.resolve("to");
    new SubmissionCopy(new CourseFolder(course)).collect(Submission.of(file), to);
    return to;
  }

  @Test
  void aGoodZipIsCopied() throws IOException {
    assertThat(collect(ZIP).resolve("src/main/java/engineroom/engine/Engine.java"))
        .hasContent("class Engine {}");
  }

  @Test
  void aZipWhoseListLeadsNowhereIsRefused() {
    int entry = ZIP.indexOf("PK\u0001\u0002");
    String broken = ZIP.substring(0, entry + 42) + "aaaa" + ZIP.substring(entry + 46);
    assertThatThrownBy(() -> collect(broken))
        .isInstanceOf(Mistake.class)
        .hasMessageStartingWith("the zip cannot be read");
  }

  @Test
  void aZipWhoseEntryIsShorterThanItSaysIsRefused() {
    String broken = ZIP.replaceFirst("UT\u0005\u0000\u0001", "UTaa\u0005");
    assertThatThrownBy(() -> collect(broken))
        .isInstanceOf(Mistake.class)
        .hasMessageStartingWith("the zip cannot be read");
  }
}
