package engineroom.book.original;

import engineroom.docker.GoFacts;
import engineroom.files.Mistake;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** The original's files; every one is what git has at the commit of docker 1.6.2. */
public final class GoSource {

  private final Map<String, String> files;

  private GoSource(Map<String, String> files) {
    this.files = files;
  }

  /**
   * Takes the files from where they lie. The original's tests may be missing.
   *
   * @throws Mistake where a file is missing, or is not the one of docker 1.6.2
   */
  public static GoSource from(GoPlace place, GoFacts facts) throws IOException {
    Map<String, String> files = new TreeMap<>();
    for (String name : facts.files()) {
      Optional<byte[]> content = place.find(name);
      if (content.isPresent()) {
        check(name, content.get(), place, facts);
        files.put(name, new String(content.get(), StandardCharsets.UTF_8));
      } else if (!GoFacts.isTest(name)) {
        throw new Mistake(
            "%s: %s of docker 1.6.2 is missing there; its tag is v1.6.2, its folder engine/"
                .formatted(place.name(), name));
      }
    }
    return new GoSource(files);
  }

  private static void check(String name, byte[] content, GoPlace place, GoFacts facts) {
    String found = blob(content);
    String wanted = facts.blob(name);
    if (!found.equals(wanted)) {
      throw new Mistake(
          "%s: %s is not the one of docker 1.6.2: git calls it %s, and %s is wanted; take the tag v1.6.2"
              .formatted(place.name(), name, found, wanted));
    }
  }

  /** What git calls a content: the SHA-1 of its length and of itself. */
  static String blob(byte[] content) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-1");
      sha.update(("blob " + content.length + "\0").getBytes(StandardCharsets.US_ASCII));
      return HexFormat.of().formatHex(sha.digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The names of the files. */
  public List<String> names() {
    return List.copyOf(files.keySet());
  }

  /** A file's text. */
  public String text(String name) {
    return Objects.requireNonNull(files.get(name), name);
  }
}
