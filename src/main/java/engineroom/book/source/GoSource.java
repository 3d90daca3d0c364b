package engineroom.book.source;

import engineroom.docker.GoFacts;
import engineroom.files.Problems;
import engineroom.files.Project;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** The original's files, from a checkout of docker 1.6.2; every one is what git has there. */
public final class GoSource {

  private final Map<String, List<String>> files;

  private GoSource(Map<String, List<String>> files) {
    this.files = files;
  }

  /**
   * Reads a checkout and compares every file with its id in git.
   *
   * @param folder docker's folder; its {@code engine} folder does as well
   * @return the files, or nothing where a problem was reported
   */
  public static Optional<GoSource> read(
      Path folder, GoFacts facts, Project project, Problems problems) {
    Path engine = folder.resolve("engine");
    Path place = Files.isDirectory(engine) ? engine : folder;
    Map<String, List<String>> files = new TreeMap<>();
    boolean whole = true;
    for (String name : facts.files()) {
      Path file = place.resolve(name);
      Optional<String> fault = fault(file, facts.blob(name));
      fault.ifPresent(text -> problems.add(project.location(file, 0), text));
      if (fault.isEmpty()) {
        files.put(name, project.lines(file));
      }
      whole &= fault.isEmpty();
    }
    return whole ? Optional.of(new GoSource(files)) : Optional.empty();
  }

  private static Optional<String> fault(Path file, String blob) {
    if (!Files.isRegularFile(file)) {
      return Optional.of(
          "expected a file of docker 1.6.2 there: name a folder made by"
              + " git clone -b v1.6.2 https://github.com/moby/moby");
    }
    String found = blobOf(file);
    return found.equals(blob)
        ? Optional.empty()
        : Optional.of(
            "this is not the file of docker 1.6.2 (git calls it %s, not %s): check out v1.6.2 there"
                .formatted(found.substring(0, 10), blob.substring(0, 10)));
  }

  /** What git calls a file: the SHA-1 of its length and its content. */
  static String blobOf(Path file) {
    try {
      byte[] content = Files.readAllBytes(file);
      MessageDigest sha = MessageDigest.getInstance("SHA-1");
      sha.update(("blob " + content.length + "\0").getBytes(StandardCharsets.US_ASCII));
      return HexFormat.of().formatHex(sha.digest(content));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The names of the files. */
  public List<String> names() {
    return List.copyOf(files.keySet());
  }

  /** A file's lines. */
  public List<String> lines(String name) {
    return Objects.requireNonNull(files.get(name));
  }
}
