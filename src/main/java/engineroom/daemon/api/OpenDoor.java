package engineroom.daemon.api;

import engineroom.engine.go.Signal;

/** What clients come in by, once it is open. */
public interface OpenDoor {

  /** Lets nobody in any more. Closing twice changes nothing. */
  void close();

  /** Fires when it is closed. */
  Signal closed();
}
