package engineroom.book.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file that a test has run or read, as it was then.
 *
 * @param file its path from the project's folder, with forward slashes
 * @param digest the SHA-256 of its bytes in hexadecimal digits; empty where what ran was not
 *     compiled from it
 */
public record RanSource(String file, String digest) {

  /** A file as it is now. */
  public static RanSource now(Path project, String file) {
    Path path = project.resolve(file);
    try {
      return new RanSource(file, Files.isRegularFile(path) ? digest(path) : "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same file where it is newer than its class: nobody knows what was run. */
  public RanSource unknown() {
    return new RanSource(file, "");
  }

  boolean isKnown() {
    return !digest.isEmpty();
  }

  private static String digest(Path path) throws IOException {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha.digest(Files.readAllBytes(path)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every JDK has it
    }
  }
}
