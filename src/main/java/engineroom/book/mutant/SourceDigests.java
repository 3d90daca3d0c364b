package engineroom.book.mutant;

import engineroom.files.Project;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Short digests of the sources that a record was taken from, as they are now. */
public final class SourceDigests {

  private static final int SHORT = 12;
  private static final Path TESTS = Path.of("src/test/java");
  private static final Path CLOCK = Path.of("src/main/java/engineroom/replay/jvm/TurnedClock.java");
  private static final Pattern TYPE = Pattern.compile("\\b[A-Z]\\w+");

  private final Path project;
  private final Map<String, String> known = new HashMap<>();
  private final Map<String, Set<Path>> helpers = new HashMap<>();
  private final Map<Path, Set<String>> mentioned = new HashMap<>();

  /**
   * Digests of a project's sources; each is read once.
   *
   * @param project the project's folder
   */
  public SourceDigests(Path project) {
    this.project = project;
    for (Path file : Project.files(project.resolve(TESTS), ".java")) {
      String name = file.getFileName().toString().replaceFirst("\\.java$", "");
      helpers.computeIfAbsent(name, key -> new TreeSet<>()).add(project.relativize(file));
    }
  }

  /** What a source is now, named from the project's folder. */
  public String of(String file) {
    return known.computeIfAbsent(file, name -> of(List.of(project.resolve(name))));
  }

  /**
   * What a test class is now, with the clock that turns for it and all of the tests' own classes
   * that it mentions, or that these do. A name that two of them have means both.
   */
  public String ofTest(String type) {
    Set<Path> all = new TreeSet<>(Set.of(CLOCK));
    addMentioned(TESTS.resolve(type.replaceFirst("\\$.*", "").replace('.', '/') + ".java"), all);
    return hash(
        all.stream().map(file -> of(file.toString())).collect(Collectors.joining()).getBytes());
  }

  private void addMentioned(Path file, Set<Path> all) {
    if (all.add(file)) {
      for (String name : mentioned.computeIfAbsent(file, this::typesIn)) {
        helpers.getOrDefault(name, Set.of()).forEach(helper -> addMentioned(helper, all));
      }
    }
  }

  private Set<String> typesIn(Path file) {
    Path source = project.resolve(file);
    if (!Files.isRegularFile(source)) {
      return Set.of();
    }
    try {
      return TYPE.matcher(Files.readString(source))
          .results()
          .map(MatchResult::group)
          .collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
