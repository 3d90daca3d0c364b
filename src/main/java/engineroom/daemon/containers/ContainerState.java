package engineroom.daemon.containers;

import engineroom.daemon.clock.HumanDuration;
import engineroom.daemon.clock.WallClock;
import engineroom.engine.go.Rfc3339;
import engineroom.engine.go.Signal;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;

/** Whether a container runs, and since when. Models {@code daemon/state.go} of docker 1.6.2. */
final class ContainerState {

  private static final OffsetDateTime NEVER =
      OffsetDateTime.of(1, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

  private final WallClock clock;
  private boolean running;
  private boolean paused;
  private boolean restarting;
  private boolean dead;
  private boolean removalInProgress;
  private int pid;
  private int exitCode;
  private String error = "";
  private OffsetDateTime startedAt = NEVER;
  private OffsetDateTime finishedAt = NEVER;
  private Signal changed = new Signal();

  ContainerState(WallClock clock) {
    this.clock = clock;
  }

  synchronized boolean isRunning() {
    return running;
  }

  synchronized boolean isPaused() {
    return paused;
  }

  synchronized boolean isRestarting() {
    return restarting;
  }

  /** Whether it is being removed, or has been. */
  synchronized boolean isGoing() {
    return removalInProgress || dead;
  }

  synchronized int exitCode() {
    return exitCode;
  }

  synchronized void setRunning(int newPid) {
    error = "";
    running = true;
    paused = false;
    restarting = false;
    exitCode = 0;
    pid = newPid;
    startedAt = clock.now();
    tell();
  }

  synchronized void setStopped(int code) {
    running = false;
    restarting = false;
    pid = 0;
    finishedAt = clock.now();
    exitCode = code;
    tell();
  }

  /** It has ended and will begin again; until then it counts as running. */
  synchronized void setRestarting(int code) {
    running = true;
    restarting = true;
    pid = 0;
    finishedAt = clock.now();
    exitCode = code;
    tell();
  }

  synchronized void setPaused(boolean value) {
    paused = value;
  }

  synchronized void setFailed(String why, int code) {
    error = why;
    exitCode = code;
  }

  synchronized void setDead() {
    dead = true;
  }

  /** Notes that it is being removed; false if somebody else is at it. */
  synchronized boolean beginRemoval() {
    if (removalInProgress) {
      return false;
    }
    removalInProgress = true;
    return true;
  }

  synchronized void endRemoval() {
    removalInProgress = false;
  }

  private void tell() {
    Signal old = changed;
    changed = new Signal();
    old.fire();
  }

  /** Fires at the next start or end. */
  private synchronized Signal changeUnlessStopped() {
    return running ? changed : null;
  }

  /**
   * Waits until the container has ended, or begun again after an end.
   *
   * @param limit how long at most; null for ever
   * @return whether it has
   */
  boolean awaitStop(Duration limit) {
    Signal change = changeUnlessStopped();
    if (change == null) {
      return true;
    }
    if (limit == null) {
      change.await();
    } else {
      clock.ticks().await(change, limit);
    }
    return change.hasFired();
  }

  /**
   * As {@code docker ps} says it: {@code State.String}. It takes the lock, so it is no {@code
   * toString}: in a page, whatever makes a text of anything would have to be ready to wait then.
   */
  synchronized String inWords() {
    if (running && paused) {
      return "Up " + since(startedAt) + " (Paused)";
    } else if (running && restarting) {
      return "Restarting (" + exitCode + ") " + since(finishedAt) + " ago";
    } else if (running) {
      return "Up " + since(startedAt);
    } else if (removalInProgress) {
      return "Removal In Progress";
    } else if (dead) {
      return "Dead";
    } else if (finishedAt.equals(NEVER)) {
      return "";
    }
    return "Exited (" + exitCode + ") " + since(finishedAt) + " ago";
  }

  private String since(OffsetDateTime then) {
    return HumanDuration.of(Duration.between(then, clock.now()));
  }

  /** In one word, for filters. */
  synchronized String word() {
    if (running) {
      if (paused) {
        return "paused";
      }
      return restarting ? "restarting" : "running";
    }
    return dead ? "dead" : "exited";
  }

  synchronized Map<String, Object> toJson() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("Running", running);
    json.put("Paused", paused);
    json.put("Restarting", restarting);
    json.put("OOMKilled", false);
    json.put("Dead", dead);
    json.put("Pid", pid);
    json.put("ExitCode", exitCode);
    json.put("Error", error);
    json.put("StartedAt", Rfc3339.format(startedAt));
    json.put("FinishedAt", Rfc3339.format(finishedAt));
    return json;
  }
}
