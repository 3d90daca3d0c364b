package engineroom.classroom.grade;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Tells whether a submission is the same as before: a digest of all that the grader may read. */
final class SubmissionDigest {

  private static final int BLOCK = 1 << 16;

  private SubmissionDigest() {}

  /**
   * The digest of files and archives, or of a folder's sources with their names. What cannot be
   * read has one as well, which says so.
   */
  static String of(List<Path> sources) {
    try {
      MessageDigest digest = sha256();
      for (Path source : sources) {
        add(source, digest);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (IOException | UncheckedIOException e) {
      return "unreadable";
    }
  }

  private static void add(Path source, MessageDigest digest) throws IOException {
    for (Path file : files(source)) {
      digest.update((source.relativize(file) + "\n").getBytes(StandardCharsets.UTF_8));
      digest.update((Files.size(file) + "\n").getBytes(StandardCharsets.UTF_8));
      try (InputStream in = Files.newInputStream(file)) {
        byte[] block = new byte[BLOCK];
        for (int n = in.read(block); n >= 0; n = in.read(block)) {
          digest.update(block, 0, n);
        }
      }
    }
  }

  private static List<Path> files(Path source) throws IOException {
    if (!Files.isDirectory(source)) {
      return List.of(source);
    }
    try (Stream<Path> all = Files.walk(source)) {
      return all.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
          .filter(
              file ->
                  file.toString()
                      .matches("(?i).*(\\.java|\\.zip|\\.gz|\\.tgz|\\.classroom[/\\\\]version)"))
          .sorted()
          .toList();
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
