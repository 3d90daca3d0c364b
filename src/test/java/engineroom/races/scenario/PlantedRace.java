package engineroom.races.scenario;

import org.jetbrains.lincheck.datastructures.Operation;

/** Two threads count with a field that nobody guards: a race that must be found in every run. */
public class PlantedRace {

  private int count;

  @Operation(runOnce = true)
  public int countUp() {
    return ++count;
  }

  @Operation(runOnce = true)
  public int countUpToo() {
    return ++count;
  }
}
