package engineroom.soak;

import engineroom.book.record.RecordFolder;
import engineroom.book.record.Soak;
import engineroom.testrun.MachineLine;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/** Says what came of a run under load, and keeps it where {@code -Daccept.soak} asks for that. */
public final class LoadRecord {

  private final String command;
  private final long seed;
  private final Instant start = Instant.now();

  /**
   * A run that begins now.
   *
   * @param command what to type to do it again
   * @param seed what it is made from; 0 where nothing is drawn
   */
  public LoadRecord(String command, long seed) {
    this.command = command;
    this.seed = seed;
  }

  /**
   * Takes the numbers of a run that is over.
   *
   * @param name the record's file, without its ending
   * @param what was under load, in a few words
   * @param numbers what was counted, each by what it is called
   */
  public void take(String name, String what, Map<String, Long> numbers) throws IOException {
    Map<String, Long> sorted = new TreeMap<>(numbers);
    long seconds = Duration.between(start, Instant.now()).toSeconds();
    System.out.println(name + ", " + seconds + " s: " + sorted);
    if (Boolean.getBoolean("accept.soak")) {
      RecordFolder.soaks(Path.of("chapters/results"))
          .write(
              name,
              new Soak(
                  what,
                  MachineLine.described(),
                  LocalDate.now().toString(),
                  command,
                  seed,
                  seconds,
                  sorted));
    }
  }
}
