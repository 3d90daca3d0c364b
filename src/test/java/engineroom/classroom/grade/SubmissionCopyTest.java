package engineroom.classroom.grade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import engineroom.classroom.course.CourseFolder;
import engineroom.files.Mistake;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
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

  private static final String ENGINE = "src/main/java/engineroom/engine/";

  /** Copies what somebody handed in; gives what was said of it. */
  private List<String> handIn(String name, byte[] bytes) throws IOException {
    Path course = Files.createDirectories(folder.resolve("course"));
    Files.writeString(course.resolve("version"), "course 1");
    Path given = course.resolve("workspace").resolve(ENGINE);
    Files.createDirectories(given);
    Files.writeString(given.resolve("Engine.java"), "class Engine { Unwritten }");
    Path handedIn = folder.resolve(name);
    Files.createDirectories(handedIn.getParent());
    Files.write(handedIn, bytes);
    String outer = folder.relativize(handedIn).getName(0).toString();
    SubmissionCopy copy = new SubmissionCopy(new CourseFolder(course));
    copy.collect(Submission.of(folder.resolve(outer)), folder.resolve("to"));
    return copy.remarks();
  }

  private Path engine() {
    return folder.resolve("to").resolve(ENGINE);
  }

  private static byte[] workspace(String... more) {
    List<String> all = new ArrayList<>(List.of(more));
    all.addAll(List.of("anna/.classroom/version", "course 1"));
    return SubmittedZips.zip(all.toArray(String[]::new));
  }

  @Test
  void whatASystemPutsBesideFilesIsNobodysWork() throws IOException {
    byte[] zip =
        workspace(
            "__MACOSX/anna/" + ENGINE + "._Engine.java",
            "\0\5\26\7",
            "anna/" + ENGINE + "._Engine.java",
            "\0\5\26\7",
            "anna/" + ENGINE + "Thumbs.db",
            "db",
            "anna/" + ENGINE + "Engine.java",
            "class Engine {}");
    assertThat(handIn("anna.zip", zip)).isEmpty();
    assertThat(engine()).isDirectoryNotContaining(file -> file.toString().contains("._"));
    assertThat(engine().resolve("Engine.java")).hasContent("class Engine {}");
  }

  @Test
  void anArchiveInTheFolderOfALearningPlatformIsTheSubmission() throws IOException {
    byte[] zip = workspace("anna/" + ENGINE + "Engine.java", "class Engine {}");
    assertThat(handIn("Anna Muster_4711_assignsubmission_file/work.zip", zip)).isEmpty();
    assertThat(engine().resolve("Engine.java")).hasContent("class Engine {}");
  }

  @Test
  void aNumberThatABrowserGaveToAFileIsTakenAway() throws IOException {
    byte[] zip =
        workspace(
            "anna/" + ENGINE + "Engine[1].java",
            "class Engine {}",
            "anna/" + ENGINE + "Mine-2.java",
            "class Mine {}");
    assertThat(handIn("anna.zip", zip))
        .containsExactly(ENGINE + "Engine[1].java is taken for Engine.java");
    assertThat(engine().resolve("Engine.java")).hasContent("class Engine {}");
    assertThat(engine().resolve("Mine-2.java")).hasContent("class Mine {}");
  }

  @Test
  void anEditorsEncodingCostsNothingAndIsNamed() throws IOException {
    byte[] marked = workspace("anna/" + ENGINE + "Engine.java", "\ufeffclass Engine {}");
    assertThat(handIn("anna.zip", marked))
        .containsExactly(ENGINE + "Engine.java begins with a byte order mark, which is left out");
    assertThat(engine().resolve("Engine.java")).hasContent("class Engine {}");

    byte[] latin = "class Engine {} // gr\u00fcn".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(handIn("bert/" + ENGINE + "Engine.java", latin))
        .contains(ENGINE + "Engine.java is not UTF-8: it is read as Latin-1");
    assertThat(engine().resolve("Engine.java")).hasContent("class Engine {} // gr\u00fcn");
  }

  /** A tape archive of files, their names and texts in turn. */
  private static byte[] tape(String... namesAndTexts) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (TarArchiveOutputStream out =
        new TarArchiveOutputStream(new GZIPOutputStream(packed), "UTF-8")) {
      out.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        byte[] text = namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8);
        TarArchiveEntry entry = new TarArchiveEntry(namesAndTexts[i]);
        entry.setSize(text.length);
        out.putArchiveEntry(entry);
        out.write(text);
        out.closeArchiveEntry();
      }
      out.putArchiveEntry(
          new TarArchiveEntry("anna/" + ENGINE + "Link.java", TarConstants.LF_SYMLINK));
      out.closeArchiveEntry();
    }
    return packed.toByteArray();
  }

  @Test
  void aTapeArchiveIsASubmission() throws IOException {
    byte[] tape =
        tape(
            "anna/" + ENGINE + "Engine.java",
            "class Engine {}",
            "anna/.classroom/version",
            "course 1",
            "anna/" + ENGINE + "a".repeat(120) + ".java",
            "class Long {}",
            "anna/../../out.java",
            "class Out {}");
    assertThat(handIn("anna.tar.gz", tape)).isEmpty();
    assertThat(engine().resolve("Engine.java")).hasContent("class Engine {}");
    assertThat(engine().resolve("a".repeat(120) + ".java")).hasContent("class Long {}");
    assertThat(engine().resolve("Link.java")).doesNotExist();
  }

  @Test
  void noFileOfATapeArchiveLeadsOutOfItsFolder() throws IOException {
    Path archive = Files.write(folder.resolve("anna.tgz"), tape("../out.java", "", "in.java", ""));
    Path inside = Files.createDirectory(folder.resolve("unpacked"));
    TarGz.unpack(archive, inside);
    assertThat(inside.resolve("in.java")).exists();
    assertThat(folder.resolve("out.java")).doesNotExist();
  }

  @Test
  void aTapeArchiveThatIsNoneIsRefused() {
    for (byte[] broken : List.of("no archive".getBytes(StandardCharsets.UTF_8), new byte[0])) {
      assertThatThrownBy(() -> handIn("anna.tgz", broken))
          .isInstanceOf(Mistake.class)
          .hasMessageContaining("the archive cannot be read");
    }
  }
}
