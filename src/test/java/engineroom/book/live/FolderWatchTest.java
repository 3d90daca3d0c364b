package engineroom.book.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What happens to folders while they are watched. */
@Timeout(value = 1, unit = TimeUnit.MINUTES)
class FolderWatchTest {

  @TempDir private Path folder;
  private Path results;
  private FolderWatch watch;

  @BeforeEach
  void watch() throws IOException {
    results = folder.resolve("target/results");
    watch = new FolderWatch(List.of(results));
  }

  @AfterEach
  void close() throws IOException {
    watch.close();
  }

  @Test
  void aFolderThatWasMissingIsSeenOnceItIsThere() throws Exception {
    Path file = write("TEST-a.xml", "passed");
    assertThat(untilChanged(file)).contains(file);

    Path later = write("TEST-b.xml", "passed");
    assertThat(untilChanged(later)).contains(later);
  }

  @Test
  void aFolderThatWasDeletedAndMadeAgainIsSeen() throws Exception {
    untilChanged(write("TEST-a.xml", "passed"));
    delete(results);
    assertThat(watch.awaitChange()).isNotEmpty();

    Path again = write("TEST-a.xml", "failed");
    assertThat(untilChanged(again)).contains(again);
    Path later = write("TEST-b.xml", "passed");
    assertThat(untilChanged(later)).contains(later);
  }

  @Test
  void whatLiesAboveMayBeDeletedWithIt() throws Exception {
    untilChanged(write("TEST-a.xml", "passed"));
    delete(folder.resolve("target"));
    assertThat(watch.awaitChange()).isNotEmpty();

    Path again = write("TEST-a.xml", "failed");
    assertThat(untilChanged(again)).contains(again);
  }

  @Test
  void aNewFolderIsWatchedAndWhatIsInItAlreadyIsSeen() throws Exception {
    untilChanged(write("TEST-a.xml", "passed"));
    Path made = Files.createDirectories(folder.resolve("made/deep"));
    Path inside = Files.writeString(made.resolve("TEST-c.xml"), "passed");
    Files.move(folder.resolve("made"), results.resolve("made"));
    Path seen = results.resolve("made/deep/TEST-c.xml");
    assertThat(untilChanged(seen)).contains(seen).doesNotContain(inside);
  }

  @Test
  void whatLiesBesideIsNoChange() throws Exception {
    untilChanged(write("TEST-a.xml", "passed"));
    Files.writeString(folder.resolve("target/engine-room"), "launcher");
    Files.createDirectories(folder.resolve("target/book"));
    Path file = write("TEST-a.xml", "failed");
    assertThat(untilChanged(file)).allMatch(path -> path.startsWith(results));
  }

  /** All changes until this one is among them. */
  private Set<Path> untilChanged(Path file) throws Exception {
    Set<Path> changed = watch.awaitChange();
    while (!changed.contains(file)) {
      changed.addAll(watch.awaitChange());
    }
    return changed;
  }

  private Path write(String name, String text) throws IOException {
    Files.createDirectories(results);
    return Files.writeString(results.resolve(name), text);
  }

  private static void delete(Path folder) throws IOException {
    try (var all = Files.walk(folder)) {
      for (Path path : all.toList().reversed()) {
        Files.delete(path);
      }
    }
  }
}
