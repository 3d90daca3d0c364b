package engineroom.testrun;

import static org.assertj.core.api.Assertions.assertThat;

import engineroom.book.record.Calibration;
import engineroom.book.record.RecordFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;

/**
 * The faults that tests plant for a checker. One that is not found makes its test red; what came of
 * all of them is a record of the book where {@code -Daccept.calibration} asks for it.
 */
public final class PlantedFaults {

  private final String file;
  private final String checker;
  private final String command;
  private final Set<String> planted = new ConcurrentSkipListSet<>();
  private final Set<String> found = new ConcurrentSkipListSet<>();

  /**
   * No faults yet.
   *
   * @param file the record's name, without its ending
   * @param checker what the book calls the checker
   * @param command what to type to do it again
   */
  public PlantedFaults(String file, String checker, String command) {
    this.file = file;
    this.checker = checker;
    this.command = command;
  }

  /** Counts a fault, which has to be found. */
  public void expect(String fault, boolean isFound) {
    planted.add(fault);
    if (isFound) {
      found.add(fault);
    }
    assertThat(isFound).as("%s finds: %s", checker, fault).isTrue();
  }

  /** To be called when all tests of the class are over. */
  public void record() throws IOException {
    if (Boolean.getBoolean("accept.calibration")) {
      RecordFolder.calibrations(Path.of("chapters/results"))
          .write(file, Calibration.today(checker, planted.size(), found.size(), command));
    }
  }
}
