package engineroom.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FoldersTest {

  /** The highest number that the test for a process takes, which no system gives to one. */
  private static final String DEAD = "999999999999999999";

  @TempDir private Path folder;

  private Path site(String name) {
    return folder.resolve(name + ".building-" + ProcessHandle.current().pid());
  }

  private void assertNothingElseThan(String... names) {
    assertThat(folder).isDirectoryNotContaining(path -> !isOneOf(path, names));
  }

  private static boolean isOneOf(Path path, String... names) {
    return java.util.List.of(names).contains(path.getFileName().toString());
  }

  @Test
  void aFolderIsDeletedWithAllThatIsInItAndNothingThatIsLinkedFromIt() throws IOException {
    Path other = Files.createDirectories(folder.resolve("other"));
    Files.writeString(other.resolve("file"), "stays");
    Path gone = Files.createDirectories(folder.resolve("gone/deep/er"));
    Files.writeString(gone.resolve("file"), "goes");
    Files.createSymbolicLink(gone.resolve("link"), other);
    Folders.delete(folder.resolve("gone"));
    Folders.delete(folder.resolve("never there"));
    assertThat(folder.resolve("gone")).doesNotExist();
    assertThat(other.resolve("file")).hasContent("stays");
  }

  @Test
  void aPlaceIsFreeWhereNothingIsOrAnEmptyFolder() throws IOException {
    assertThat(Folders.isFree(folder.resolve("new"))).isTrue();
    assertThat(Folders.isFree(Files.createDirectory(folder.resolve("empty")))).isTrue();
    assertThat(Folders.isFree(folder)).isFalse();
    assertThat(Folders.isFree(Files.createFile(folder.resolve("file")))).isFalse();
  }

  @Test
  void aNewFolderComesToItsPlaceWholeInAFolderThatIsMadeForIt() throws IOException {
    Path place = folder.resolve("in/here");
    Path text = Files.writeString(folder.resolve("text"), "copied");
    try (NewFolder made = new NewFolder(place)) {
      made.write("a/b", "text");
      made.copy(text, "c/d");
      made.write("e", Files.newInputStream(text));
      assertThat(place).doesNotExist();
      made.replace();
    }
    assertThat(place.resolve("a/b")).hasContent("text");
    assertThat(place.resolve("c/d")).hasContent("copied");
    assertThat(place.resolve("e")).hasContent("copied");
    assertThat(folder.resolve("in")).isDirectoryNotContaining(path -> !path.endsWith("here"));
  }

  @Test
  void aNewFolderReplacesTheOldOneAndThatStaysUntilThen() throws IOException {
    Path place = Files.createDirectory(folder.resolve("place"));
    Files.writeString(place.resolve("old"), "old");
    Files.createDirectories(folder.resolve("place.old/left")); // by a run that was cut short
    try (NewFolder made = new NewFolder(place)) {
      made.write("new", "new");
      assertThat(place.resolve("old")).exists();
      made.replace();
    }
    assertThat(place).isDirectoryNotContaining(path -> !path.endsWith("new"));
    assertNothingElseThan("place");
  }

  @Test
  void aNewFolderThatIsNotFinishedLeavesNothing() throws IOException {
    Path place = Files.createDirectory(folder.resolve("place"));
    Files.writeString(place.resolve("old"), "old");
    assertThatThrownBy(
            () -> {
              try (NewFolder made = new NewFolder(place)) {
                made.write("new", "new");
                throw new IOException("the disk is full");
              }
            })
        .hasMessage("the disk is full");
    assertThat(place.resolve("old")).hasContent("old");
    assertThat(place.resolve("new")).doesNotExist();
    assertNothingElseThan("place");
  }

  @Test
  void whoComesSecondLeavesTheFirstAlone() throws IOException {
    Path place = folder.resolve("place");
    try (NewFolder second = new NewFolder(place)) {
      second.write("second", "x");
      Files.createDirectories(place.resolve("first"));
      second.moveUnlessThere();
    }
    assertThat(place).isDirectoryNotContaining(path -> !path.endsWith("first"));
    assertNothingElseThan("place");
  }

  @Test
  void whatProcessesLeftThatAreNoMoreIsClearedAndWhatOthersMakeIsNot() throws IOException {
    Path dead = Files.createDirectories(folder.resolve("place.building-" + DEAD + "/deep"));
    Path mine = Files.createDirectories(site("place").resolve("mine"));
    long alive = ProcessHandle.current().parent().orElseThrow().pid();
    Path others = Files.createDirectories(folder.resolve("place.building-" + alive));
    Path file = Files.createFile(folder.resolve("place.building-notes"));
    try (NewFolder made = new NewFolder(folder.resolve("place"))) {
      assertThat(made.site()).isEmptyDirectory();
      assertThat(dead.getParent()).doesNotExist();
      assertThat(mine).doesNotExist();
      assertThat(others).exists();
      assertThat(file).exists();
    }
  }

  @Test
  void aNewFileReplacesTheOldOne() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "old");
    Files.writeString(site("file"), "half");
    NewFile.write(file, "new");
    assertThat(file).hasContent("new");
    assertNothingElseThan("file");
  }

  @Test
  void aNewFileThatIsNotFinishedLeavesTheOldOne() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "old");
    assertThatThrownBy(
            () ->
                NewFile.write(
                    file,
                    half -> {
                      Files.writeString(half, "half");
                      throw new IOException("the disk is full");
                    }))
        .hasMessage("the disk is full");
    assertThat(file).hasContent("old");
    assertNothingElseThan("file");
  }

  @Test
  void aMistakeIsToldWithItsPlaceWhereThatIsKnown() {
    assertThat(new Mistake("wrong: mend it").told()).isEqualTo("wrong: mend it");
    Mistake placed = new Mistake(new Location("a.adoc", 7), "wrong: mend it");
    assertThat(placed.told()).isEqualTo("a.adoc:7: wrong: mend it");
    assertThat(placed).hasMessage("wrong: mend it");
    assertThat(placed.where()).contains(new Location("a.adoc", 7));
  }
}
