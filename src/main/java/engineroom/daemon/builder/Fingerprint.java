package engineroom.daemon.builder;

import engineroom.daemon.files.Directory;
import engineroom.daemon.files.Node;
import engineroom.daemon.files.RegularFile;
import engineroom.daemon.files.SymbolicLink;
import engineroom.engine.go.Text;

/**
 * A number that tells whether files have changed, for the cache. The original takes SHA-256, which
 * a page does not have.
 */
final class Fingerprint {

  private static final long START = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private long sum = START;

  private Fingerprint() {}

  /** Sixteen digits for a file, or for all that is in a directory. */
  static String of(Node node) {
    Fingerprint fingerprint = new Fingerprint();
    if (node instanceof Directory directory) {
      fingerprint.takeAll(directory);
    } else {
      fingerprint.take(node);
    }
    String digits = Long.toHexString(fingerprint.sum);
    return "0".repeat(16 - digits.length()) + digits;
  }

  private void take(Node node) {
    take(Text.bytes(node.attributes() + ";"));
    switch (node) {
      case RegularFile file -> take(file.content().bytes());
      case SymbolicLink link -> take(Text.bytes(link.target()));
      case Directory directory -> takeAll(directory);
    }
  }

  private void takeAll(Directory directory) {
    for (String name : directory.names()) {
      take(Text.bytes(name + "/"));
      take(directory.entry(name));
    }
  }

  private void take(byte[] bytes) {
    for (byte each : bytes) {
      sum = (sum ^ each & 0xff) * PRIME;
    }
  }
}
