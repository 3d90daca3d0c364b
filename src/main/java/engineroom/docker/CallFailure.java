package engineroom.docker;

/** What becomes of a job's failure where it was called. */
public enum CallFailure {
  /** Whoever asked for it fails with the same words. */
  FAILS,
  /** The client is told, after its status has been sent. */
  LATE,
  /** It goes to the daemon's log, and whoever asked goes on. */
  LOGGED,
  /** It is dropped, and whoever asked goes on. */
  LOST,
  /** It ends the daemon. */
  ENDS
}
