package engineroom.book.record;

import engineroom.book.measure.ResultsFolder;
import engineroom.files.Mistake;
import engineroom.files.NewFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;

/**
 * Records of one kind, a file each.
 *
 * @param <T> what one tells
 */
public final class RecordFolder<T> {

  private final Path folder;
  private final Class<T> kind;

  private RecordFolder(Path folder, Class<T> kind) {
    this.folder = folder;
    this.kind = kind;
  }

  /**
   * How checkers did.
   *
   * @param results the folder of all recorded results
   */
  public static RecordFolder<Calibration> calibrations(Path results) {
    return new RecordFolder<>(results.resolve("calibration"), Calibration.class);
  }

  /**
   * Runs under load.
   *
   * @param results the folder of all recorded results
   */
  public static RecordFolder<Soak> soaks(Path results) {
    return new RecordFolder<>(results.resolve("soak"), Soak.class);
  }

  /**
   * Threads that nobody held.
   *
   * @param results the folder of all recorded results
   */
  public static RecordFolder<Probe> probes(Path results) {
    return new RecordFolder<>(results.resolve("stress"), Probe.class);
  }

  /** Keeps a record in place of the one before. */
  public void write(String name, T one) throws IOException {
    Files.createDirectories(folder);
    NewFile.write(
        folder.resolve(name + ".json"),
        ResultsFolder.MAPPER.writeValueAsString(one) + System.lineSeparator());
  }

  /**
   * All of them, in the order of their files; none where there is no folder.
   *
   * @throws Mistake where one cannot be read
   */
  public List<T> all() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    List<T> all = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(one -> one.toString().endsWith(".json")).sorted().toList()) {
        all.add(read(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.copyOf(all);
  }

  private T read(Path file) throws IOException {
    try {
      return ResultsFolder.MAPPER.readValue(Files.readString(file), kind);
    } catch (JacksonException e) {
      throw new Mistake(
          "results/%s/%s cannot be read: %s; record it again"
              .formatted(folder.getFileName(), file.getFileName(), e.getOriginalMessage()),
          e);
    }
  }
}
