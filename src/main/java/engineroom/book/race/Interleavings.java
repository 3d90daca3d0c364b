package engineroom.book.race;

import engineroom.book.measure.ResultsFolder;
import engineroom.book.race.Interleaving.Step;
import engineroom.files.Mistake;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.core.JacksonException;

/**
 * The recorded interleavings, a file each. Lines are looked for where they stand today: the port
 * may have grown above them.
 */
public final class Interleavings {

  /** What writes them. */
  public static final String COMMAND = "mvn -Pproof -Daccept.races";

  private final Path folder;
  private final Path project;

  /**
   * Those of a folder.
   *
   * @param folder where they are
   * @param project the root of the sources that they speak of
   */
  public Interleavings(Path folder, Path project) {
    this.folder = folder;
    this.project = project;
  }

  /** Where an interleaving is kept. */
  public Path file(String race) {
    return folder.resolve(race + ".json");
  }

  /** Keeps an interleaving in place of the one before. */
  public void write(Interleaving interleaving) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(
        file(interleaving.race()),
        ResultsFolder.MAPPER.writeValueAsString(interleaving) + System.lineSeparator());
  }

  /**
   * An interleaving, with the lines of today.
   *
   * @throws Mistake where there is none, or where it speaks of a line that is gone
   */
  public Interleaving require(String race) {
    Interleaving recorded = read(race);
    List<Step> steps = new ArrayList<>();
    for (Step step : recorded.steps()) {
      steps.add(step.file().isEmpty() ? step : today(race, step));
    }
    return new Interleaving(
        race, recorded.found(), recorded.lanes(), List.copyOf(steps), recorded.inTurn());
  }

  private Interleaving read(String race) {
    try {
      return ResultsFolder.MAPPER.readValue(Files.readString(file(race)), Interleaving.class);
    } catch (NoSuchFileException e) {
      throw new Mistake(
          "there is no interleaving " + race + ": correct its name, or record it with " + COMMAND,
          e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (JacksonException e) {
      throw new Mistake(
          "the interleaving "
              + race
              + " cannot be read: "
              + e.getOriginalMessage()
              + "; record it with "
              + COMMAND,
          e);
    }
  }

  private Step today(String race, Step step) {
    List<String> lines = lines(step.file());
    int line =
        IntStream.rangeClosed(1, lines.size())
            .filter(number -> lines.get(number - 1).strip().equals(step.code()))
            .boxed()
            .min(Comparator.comparingInt(number -> Math.abs(number - step.line())))
            .orElseThrow(
                () ->
                    new Mistake(
                        "the interleaving %s speaks of a line that %s no longer has: `%s`; record it with %s"
                            .formatted(race, step.file(), step.code(), COMMAND)));
    return new Step(step.lane(), step.place(), step.file(), line, step.code(), step.events());
  }

  private List<String> lines(String file) {
    try {
      return Files.readAllLines(project.resolve(file));
    } catch (NoSuchFileException e) {
      return List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
