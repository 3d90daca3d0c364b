package engineroom.daemon.door;

import engineroom.daemon.api.Api;
import engineroom.daemon.api.DoorMaker;
import engineroom.daemon.api.OpenDoor;
import engineroom.engine.EngineException;
import engineroom.engine.go.Signal;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * Opens doors on this machine: {@code tcp} at {@code HOST:PORT}, {@code unix} at a file. Models
 * {@code NewServer}, {@code api/server/server_linux.go} of docker 1.6.2.
 */
public final class MachineDoors implements DoorMaker {

  private static final int LAST_PORT = 65535;

  private final System.Logger log;

  /**
   * Makes doors.
   *
   * @param log is told when the API throws
   */
  public MachineDoors(System.Logger log) {
    this.log = log;
  }

  @Override
  public OpenDoor open(String protocol, String address, Api api) throws EngineException {
    try {
      return switch (protocol) {
        case "tcp" -> new Opened(Door.open(api, socketAddress(address), log));
        case "unix" -> new Opened(Door.open(api, Path.of(address), log));
        default -> throw new EngineException("Invalid protocol format.");
      };
    } catch (IOException | InvalidPathException e) {
      throw new EngineException("listen " + protocol + " " + address + ": " + e.getMessage());
    }
  }

  private static InetSocketAddress socketAddress(String address) throws EngineException {
    int colon = address.lastIndexOf(':');
    String port = address.substring(colon + 1);
    if (colon < 1 || !port.matches("\\d{1,5}") || Integer.parseInt(port) > LAST_PORT) {
      throw new EngineException(address + ": expected HOST:PORT");
    }
    return new InetSocketAddress(address.substring(0, colon), Integer.parseInt(port));
  }

  private final class Opened implements OpenDoor {

    private final Door door;
    private final Signal closed = new Signal();

    Opened(Door door) {
      this.door = door;
    }

    @Override
    public void close() {
      try {
        door.close();
      } catch (IOException e) {
        log.log(System.Logger.Level.ERROR, e.getMessage());
      } finally {
        closed.fire();
      }
    }

    @Override
    public Signal closed() {
      return closed;
    }
  }
}
