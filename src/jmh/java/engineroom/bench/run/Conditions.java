package engineroom.bench.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the machine is like at the moment.
 *
 * @param processors how many the JVM may use
 * @param loadAverage how many programs wanted one in the last minute; negative where unknown
 * @param busy which part of the processors was in use just now, from 0 to 1
 * @param powerSupplies the folder that tells of mains and batteries; may be missing
 */
record Conditions(int processors, double loadAverage, double busy, Path powerSupplies) {

  /** Above this, something else is running: an idle desktop keeps well below. */
  private static final double BUSY = 0.15;

  /** Why figures from such a machine are worth little; empty is good. */
  List<String> doubts() {
    List<String> doubts = new ArrayList<>();
    if (processors < 2) {
      doubts.add("there is one processor, and benchmarks of two threads need two");
    }
    if (busy > BUSY) {
      doubts.add("%.0f%% of the processors are busy with something else".formatted(busy * 100));
    }
    if (isLoaded()) {
      doubts.add("the load average is %.1f on %d processors".formatted(loadAverage, processors));
    }
    if (onBattery()) {
      doubts.add("the machine runs on battery, which slows its processors down");
    }
    return doubts;
  }

  private boolean isLoaded() {
    return loadAverage > processors;
  }

  /** Whether the machine was busy a moment ago and no longer is: to wait will help. */
  boolean isSettling() {
    return isLoaded() && busy <= BUSY;
  }

  private boolean onBattery() {
    if (!Files.isDirectory(powerSupplies)) {
      return false;
    }
    try (Stream<Path> supplies = Files.list(powerSupplies)) {
      return supplies.anyMatch(
          supply ->
              read(supply.resolve("online")).equals("0") && isMains(supply)
                  || read(supply.resolve("status")).equals("Discharging"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isMains(Path supply) {
    return read(supply.resolve("type")).equals("Mains");
  }

  private static String read(Path file) {
    try {
      return Files.isReadable(file) ? Files.readString(file).strip() : "";
    } catch (IOException e) {
      return ""; // a battery that is taken out while it is asked
    }
  }
}
