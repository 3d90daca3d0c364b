package engineroom.daemon.door;

import java.io.IOException;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;

/** The file of a socket. The original removes whatever stands in its place; this looks first. */
final class SocketFile {

  private static final String OWNER_AND_GROUP = "rw-rw----";

  private final Path file;

  SocketFile(Path file) {
    this.file = file;
  }

  SocketAddress address() {
    return UnixDomainSocketAddress.of(file);
  }

  /**
   * Removes a socket at which nobody listens.
   *
   * @throws IOException if something else is there
   */
  void clear() throws IOException {
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    if (!isNeitherFileNorFolder()) {
      throw new FileAlreadyExistsException(
          file.toString(), null, "no socket, so it stays; name a file that is not there");
    }
    if (isServed()) {
      throw new FileAlreadyExistsException(
          file.toString(), null, "somebody listens there; stop that daemon, or name another file");
    }
    Files.delete(file);
  }

  private boolean isNeitherFileNorFolder() throws IOException {
    return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
        .isOther();
  }

  private boolean isServed() {
    try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
      return channel.connect(address());
    } catch (IOException nobody) {
      return false;
    }
  }

  /** Lets its owner and his group in, and nobody else. */
  void restrict() throws IOException {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(OWNER_AND_GROUP));
  }

  @Override
  public String toString() {
    return file.toString();
  }
}
