package engineroom.classroom.export;

/**
 * A file of a task.
 *
 * @param name its path from the task's folder
 * @param use what the student does with it
 * @param text what is in it
 */
record AcademyTaskFile(String name, Use use, String text) {

  /** What the student does with a file. */
  enum Use {
    /** Writes in it, and finds it again in the next task. */
    WRITTEN,
    /** Reads it. */
    READ,
    /** Does not see it. */
    HIDDEN
  }
}
