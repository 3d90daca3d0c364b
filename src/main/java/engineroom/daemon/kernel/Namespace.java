package engineroom.daemon.kernel;

import engineroom.daemon.files.FileTree;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * What the processes of one container share: numbers, files, a host name, and whether they are
 * frozen. It is the one monitor that all of them wait on.
 */
final class Namespace {

  private static final int MOST_TASKS = 512;

  private final Kernel kernel;
  private final FileTree files;
  private final String hostname;
  private final TreeMap<Integer, Task> tasks = new TreeMap<>();

  /** What is to be done once nobody holds the monitor: streams from outside may take their time. */
  private final List<Runnable> afterwards = new ArrayList<>();

  private int lastPid;
  private boolean frozen;

  Namespace(Kernel kernel, FileTree files, String hostname) {
    this.kernel = kernel;
    this.files = files;
    this.hostname = hostname;
  }

  Kernel kernel() {
    return kernel;
  }

  FileTree files() {
    return files;
  }

  String hostname() {
    return hostname;
  }

  /** Lets a task in and numbers it; false if there are too many, or the first has ended. */
  synchronized boolean admit(Task task) {
    if (tasks.size() >= MOST_TASKS || lastPid > 0 && !tasks.containsKey(1)) {
      return false;
    }
    tasks.put(++lastPid, task);
    task.number(lastPid);
    return true;
  }

  synchronized List<Task> tasks() {
    return new ArrayList<>(tasks.values());
  }

  /** The one of a number; null if there is none. */
  synchronized Task task(int pid) {
    return tasks.get(pid);
  }

  synchronized boolean isFrozen() {
    return frozen;
  }

  /** Freezes all, or lets all go on, with the signals that came meanwhile. */
  void freeze(boolean freeze) {
    synchronized (this) {
      frozen = freeze;
      if (!freeze) {
        tasks().forEach(Task::takePending);
      }
      notifyAll();
    }
    tidyUp();
  }

  /** Sends a signal to one task. */
  void signal(Task task, int signal) {
    synchronized (this) {
      task.receive(signal);
    }
    tidyUp();
  }

  /** Sends a signal to all tasks of a group. */
  void signalGroup(int group, int signal) {
    synchronized (this) {
      tasks().stream().filter(task -> task.group() == group).forEach(task -> task.receive(signal));
    }
    tidyUp();
  }

  /** Ends a task; with the first, all others end. */
  void end(Task task, int code) {
    synchronized (this) {
      task.end(code);
    }
    tidyUp();
  }

  /** A task has ended: what it held is let go, what it brought from outside is closed. */
  synchronized void gone(Task task, List<OpenFile> held, List<OpenFile> outer) {
    tasks.remove(task.pid());
    held.forEach(file -> afterwards.add(file::letGo));
    outer.forEach(file -> afterwards.add(file::closeOnce));
    if (task.pid() == 1) {
      tasks().forEach(other -> other.end(128 + Signals.KILL));
    }
    afterwards.add(task.ended()::fire);
    notifyAll();
  }

  private void tidyUp() {
    for (Runnable next = takeNext(); next != null; next = takeNext()) {
      next.run();
    }
  }

  private synchronized Runnable takeNext() {
    return afterwards.isEmpty() ? null : afterwards.remove(0);
  }

  /** Waits for any change. The monitor is held; interrupts are not heard, as in Go. */
  void awaitChange() {
    try {
      wait();
    } catch (InterruptedException e) {
      // whoever waits looks again at what he waits for
    }
  }
}
