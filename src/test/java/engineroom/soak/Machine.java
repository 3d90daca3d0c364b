package engineroom.soak;

import java.io.File;
import java.lang.management.ManagementFactory;

/** What a run may use up, as far as the machine tells. */
final class Machine {

  private static final String[] OPEN_FILES = {"/proc/self/fd", "/dev/fd"};

  private Machine() {}

  static int platformThreads() {
    return ManagementFactory.getThreadMXBean().getThreadCount();
  }

  /** How many files and sockets are open; 0 where nobody knows. */
  static int openFiles() {
    for (String folder : OPEN_FILES) {
      String[] files = new File(folder).list();
      if (files != null) {
        return files.length;
      }
    }
    return 0;
  }
}
