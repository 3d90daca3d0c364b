package engineroom.classroom.study;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Records that are whole or broken: the classroom and the pages say the same of each. */
public final class RecordFixture {

  private static final Path FOLDER = Path.of("src/test/resources/record");

  /**
   * A record with a line of every kind, one that is not known, and one that tells a thing again.
   */
  public static final Path WHOLE = FOLDER.resolve("whole.txt");

  private RecordFixture() {}

  /**
   * A broken record.
   *
   * @param text its lines
   * @param told what is said of it, after its name
   */
  public record Broken(String text, String told) {}

  /** All of them. */
  public static List<Broken> broken() throws IOException {
    return Stream.of(Files.readString(FOLDER.resolve("broken.txt")).split("(?m)^====\\n"))
        .skip(1)
        .map(one -> one.split("(?m)^---- "))
        .map(one -> new Broken(one[0], one[1].strip()))
        .toList();
  }

  /** What is left of the whole one once it has been read and written. */
  public static String wholeOnceRead() throws IOException {
    return Files.readString(WHOLE)
        .replaceAll("(?m)^#.*\\n", "")
        .replaceAll("(?m)^predicted second-shutdown-3 right .*\\n", "");
  }
}
