package engineroom.daemon.client;

import engineroom.daemon.clock.HumanDuration;
import engineroom.daemon.clock.WallClock;
import engineroom.engine.go.Goroutines;
import java.time.Duration;
import java.util.List;

/**
 * One command under way.
 *
 * @param name the command
 * @param words what stands behind it
 * @param daemon whom it asks
 * @param console where it shows and reads
 * @param home what the client keeps from one command to the next
 * @param goroutines starts what goes on beside it
 * @param clock tells the time
 */
record Invocation(
    String name,
    List<String> words,
    Daemon daemon,
    Console console,
    ConfigFile home,
    Goroutines goroutines,
    WallClock clock) {

  /** The command's flags, none yet. */
  Flags flags(String signature, String description) {
    return new Flags(name, signature, description, console);
  }

  void out(String line) {
    console.out(line + "\n");
  }

  void err(String line) {
    console.err(line + "\n");
  }

  /** How long ago a moment was, in seconds since 1970, as people say it. */
  String ago(long seconds) {
    return HumanDuration.of(Duration.ofSeconds(clock.seconds() - seconds)) + " ago";
  }

  /** Does something to several, says of each how it went, and fails in the end if one did. */
  void each(List<String> names, String failure, OfOne what) throws ClientException {
    boolean failed = false;
    for (String each : names) {
      try {
        what.to(each);
      } catch (DaemonError e) {
        err(e.getMessage());
        failed = true;
      }
    }
    if (failed) {
      throw new ClientException("Error: " + failure);
    }
  }

  /** What is done to one of several. */
  @FunctionalInterface
  interface OfOne {

    /**
     * Does it.
     *
     * @throws DaemonError if the daemon refuses
     */
    void to(String name) throws ClientException;
  }
}
