package engineroom.book;

/** A book that changes while it is served. */
public interface LiveUpdates {

  /** The number of the last build that succeeded: what the folder holds. */
  long shown();

  /**
   * What happened since a build, as JSON; waits a while for something to happen.
   *
   * @param number the last build that the page knows of
   * @return the news, or nothing where there are none yet
   */
  String newsAfter(long number);
}
