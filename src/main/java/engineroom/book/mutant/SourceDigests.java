package engineroom.book.mutant;

import engineroom.files.Project;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** Short digests of the sources that a record was taken from, as they are now. */
public final class SourceDigests {

  private static final int SHORT = 12;
  private static final String TESTS = "src/test/java/";
  private static final String CHAPTERS = TESTS + "engineroom/chapters";
  private static final String CLOCK = "src/main/java/engineroom/replay/jvm/TurnedClock.java";

  private final Path project;
  private final String stage;
  private final Map<String, String> known = new HashMap<>();

  /**
   * Digests of a project's sources; each is read once.
   *
   * @param project the project's folder
   */
  public SourceDigests(Path project) {
    this.project = project;
    List<Path> shared = new ArrayList<>(Project.files(project.resolve(CHAPTERS), ".java"));
    shared.removeIf(file -> file.toString().endsWith("Test.java"));
    shared.add(project.resolve(CLOCK));
    stage = of(shared);
  }

  /** What a source is now, named from the project's folder. */
  public String of(String file) {
    return known.computeIfAbsent(file, name -> of(List.of(project.resolve(name))));
  }

  /** What a test class is now, with what all tests of the chapters share. */
  public String ofTest(String type) {
    return hash((of(file(type)) + stage).getBytes());
  }

  private static String file(String type) {
    return TESTS + type.replaceFirst("\\$.*", "").replace('.', '/') + ".java";
  }

  /** What some sources are together; one that is missing has no digest. */
  public static String of(List<Path> files) {
    try {
      StringBuilder all = new StringBuilder();
      for (Path file : files) {
        all.append(Files.isRegularFile(file) ? hash(Files.readAllBytes(file)) : "-");
      }
      return hash(all.toString().getBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What some bytes are. */
  public static String hash(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(digest).substring(0, SHORT);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
