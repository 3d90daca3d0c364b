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

  @Test
  void filesWithoutAWorkspaceGoWhereTheirNamesAndPackagesSay() throws IOException {
    byte[] zip =
        SubmittedZips.zip(
            "mine/Engine (2).java",
            "class Engine {}",
            "mine/Helper.java",
            "package engineroom.engine;\nclass Helper {}",
            "mine/old/Engine.java",
            "class Old {}",
            "mine/Sorting.java",
            "package homework;\nclass Sorting {}");
    assertThat(handIn("anna.zip", zip))
        .containsExactly(
            "Engine.java is there more than once: the first one counts",
            "no workspace, but files: Engine.java, Helper.java judged where that belongs, all else"
                + " as it was handed out",
            "Sorting.java left out: of no engine, by its name and its package");
    assertThat(engine().resolve("Engine.java")).hasContent("class Engine {}");
    assertThat(engine().resolve("Helper.java")).exists();
    assertThat(folder.resolve("to/.classroom/version")).exists();
  }

  @Test
  void aZipOfWindowsThatKeepsFoldersInNamesIsReadByNames() throws IOException {
    byte[] zip =
        SubmittedZips.zip(
            "anna\\src\\main\\java\\engineroom\\engine\\Engine.java", "class Engine {}");
    assertThat(handIn("anna.zip", zip)).hasSize(1);
    assertThat(engine().resolve("Engine.java")).hasContent("class Engine {}");
  }

  @Test
  void filesThatAPlatformHasNamedAreOneSubmissionAStudent() throws IOException {
    List<Path> files = new ArrayList<>();
    for (String name :
        List.of(
            "doejane_LATE_4711_1_Engine.java",
            "roerichard_4712_2_Engine.java",
            "doejane_LATE_4711_3_Job-1.java",
            "Anna Muster_4713_assignsubmission_file_Engine.java",
            "Anna Muster_4713_assignsubmission_file_Job.java",
            "Mine.java",
            "Thumbs.db")) {
      files.add(Files.writeString(folder.resolve(name), "class X {}"));
    }
    List<Submission> all = Submission.all(files);
    assertThat(all)
        .extracting(Submission::name)
        .containsExactly(
            "doejane_LATE_4711_1_Engine.java and 1 more",
            "roerichard_4712_2_Engine.java",
            "Anna Muster_4713_assignsubmission_file_Engine.java and 1 more",
            folder.getFileName().toString());
    assertThat(all.get(0).sources()).hasSize(2);
    handIn("course-is-made/Engine.java", new byte[0]);
    Path to = Files.createDirectory(folder.resolve("of-jane"));
    Files.createDirectories(folder.resolve("course/workspace").resolve(ENGINE));
    Files.writeString(folder.resolve("course/workspace").resolve(ENGINE + "Job.java"), "");
    new SubmissionCopy(new CourseFolder(folder.resolve("course"))).collect(all.get(0), to);
    assertThat(to.resolve(ENGINE + "Engine.java")).hasContent("class X {}");
    assertThat(to.resolve(ENGINE + "Job.java")).hasContent("class X {}");
  }

  @Test
  void whatIsNoSubmissionIsSaidSoWhenItIsRead() throws IOException {
    assertThatThrownBy(() -> handIn("anna.pdf", new byte[9]))
        .isInstanceOf(Mistake.class)
        .hasMessage("anna.pdf is neither a folder, a zip, a .tar.gz nor a .java file");
    assertThatThrownBy(() -> handIn("bert.zip", SubmittedZips.zip("Sorting.java", "class A {}")))
        .isInstanceOf(Mistake.class)
        .hasMessageEndingWith("and Sorting.java is of no engine");
  }

  @Test
  void aNameThatIsTooLongCostsItsFileAlone() throws IOException {
    byte[] zip =
        workspace(
            "anna/" + ENGINE + "n".repeat(300) + ".java",
            "class Long {}",
            "anna/" + ENGINE + "Engine.java",
            "class Engine {}");
    assertThat(handIn("anna.zip", zip))
        .singleElement()
        .asString()
        .endsWith("… is too long a name: it is left out");
    assertThat(engine().resolve("Engine.java")).hasContent("class Engine {}");
  }

  @Test
  void moreSourcesThanAnybodyWritesAreRefused() {
    String[] files = new String[40];
    for (int i = 0; i < files.length; i += 2) {
      files[i] = "anna/" + ENGINE + "Own" + i + ".java";
      files[i + 1] = " ".repeat(1_000_000);
    }
    assertThatThrownBy(() -> handIn("anna.zip", workspace(files)))
        .isInstanceOf(Mistake.class)
        .hasMessage("more than 16 MB of sources: this is no workspace");
  }

  @Test
  void aNameIsShownOnOneLineAndCommandsNothing() throws IOException {
    Path odd = Files.createDirectory(folder.resolve("x\u001b[2J\nall  30"));
    assertThat(Submission.of(odd).name()).isEqualTo("x\\u001b[2J all  30");
  }
}
