package engineroom.classroom.grade;

import engineroom.files.Mistake;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is taken over from a submission into a folder: sources, and no more than anybody writes. */
final class TakenSources {

  private static final int MOST_FILES = 2000;
  private static final int MOST_BYTES = 1 << 20;
  private static final int MOST_BYTES_IN_ALL = 16 << 20;

  /** The longest name of a file that every system has room for, in bytes. */
  private static final int LONGEST_NAME = 255;

  private static final int LONGEST_PATH = 1000;
  private static final int SHOWN = 40;

  private final Path to;
  private final List<String> remarks = new ArrayList<>();
  private int files;
  private int bytesInAll;

  TakenSources(Path to) {
    this.to = to;
  }

  /** What was odd on the way. */
  List<String> remarks() {
    return remarks;
  }

  void remark(String remark) {
    remarks.add(remark);
  }

  /** Whether there is something at a path already. */
  boolean has(String path) {
    return Files.exists(to.resolve(path));
  }

  /**
   * What is in a file; empty, and said so, where that is too much.
   *
   * @param name how to call it
   * @throws Mistake where all that was read is too much
   */
  Optional<SubmittedText> read(Path file, String name) throws IOException {
    if (++files > MOST_FILES) {
      throw new Mistake("more than " + MOST_FILES + " source files: this is no workspace");
    }
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file)) {
      bytes = in.readNBytes(MOST_BYTES + 1);
    }
    if (bytes.length > MOST_BYTES) {
      remarks.add(name + " is larger than 1 MB: it is left out");
      return Optional.empty();
    }
    bytesInAll += bytes.length;
    if (bytesInAll > MOST_BYTES_IN_ALL) {
      throw new Mistake(
          "more than " + (MOST_BYTES_IN_ALL >> 20) + " MB of sources: this is no workspace");
    }
    return Optional.of(SubmittedText.of(bytes));
  }

  /** Puts a text at a path in the folder; one that leads out of it, or is too long, is left out. */
  void write(SubmittedText text, String path) throws IOException {
    Path copy = to.resolve(path).normalize();
    if (!copy.startsWith(to)) {
      remarks.add(path + " leads out of the submission: it is left out");
      return;
    }
    text.oddity().ifPresent(oddity -> remarks.add(path + " " + oddity));
    Files.createDirectories(copy.getParent());
    Files.writeString(copy, text.text());
  }

  /** Whether a path is longer than any system takes; it is said so. */
  boolean isTooLong(String path) {
    boolean is =
        path.length() > LONGEST_PATH
            || Stream.of(path.split("/"))
                .anyMatch(name -> name.getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME);
    if (is) {
      remarks.add(path.substring(0, SHOWN) + "… is too long a name: it is left out");
    }
    return is;
  }

  /** Puts something at a path as it was handed out, where nothing is. */
  void giveBack(Path handedOut, String path) throws IOException {
    if (!has(path)) {
      Files.createDirectories(to.resolve(path).getParent());
      Files.copy(handedOut, to.resolve(path));
    }
  }
}
