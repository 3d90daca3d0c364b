package engineroom.daemon.api;

import engineroom.engine.EngineException;

/** Opens doors: sockets on a machine. */
@FunctionalInterface
public interface DoorMaker {

  /**
   * Opens a door.
   *
   * @param protocol {@code tcp} or {@code unix}
   * @param address where, as the protocol has it
   * @param api answers whoever comes in
   * @throws EngineException if it cannot be opened
   */
  OpenDoor open(String protocol, String address, Api api) throws EngineException;
}
