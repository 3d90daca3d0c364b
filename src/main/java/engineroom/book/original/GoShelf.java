package engineroom.book.original;

import engineroom.docker.GoFacts;
import engineroom.files.Mistake;
import engineroom.files.NewFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Where a user's machine keeps the original's files once they have been brought. */
public final class GoShelf {

  private final Path folder;

  /** A shelf in a folder, which need not be there. */
  public GoShelf(Path folder) {
    this.folder = folder;
  }

  /**
   * The shelf of this user.
   *
   * @param environment {@code XDG_CACHE_HOME} in it says where caches lie
   */
  public static GoShelf of(Map<String, String> environment, Path home) {
    String caches = environment.getOrDefault("XDG_CACHE_HOME", "");
    Path cache = caches.isEmpty() ? home.resolve(".cache") : Path.of(caches);
    return new GoShelf(cache.resolve("engine-room"));
  }

  /** The files that are kept; none where they are not, or are no longer what they were. */
  public Optional<GoSource> kept(GoFacts facts) throws IOException {
    Path place = place(facts);
    if (!Files.isDirectory(place)) {
      return Optional.empty();
    }
    try {
      return Optional.of(GoSource.from(new GoFolder(place), facts));
    } catch (Mistake spoiled) {
      return Optional.empty();
    }
  }

  /** Takes files from a place and keeps them, all or none. */
  public GoSource bring(GoPlace from, GoFacts facts) throws IOException {
    GoSource source = GoSource.from(from, facts);
    try (NewFolder kept = new NewFolder(place(facts))) {
      for (String name : source.names()) {
        kept.write(name, source.text(name));
      }
      kept.replace();
    }
    return source;
  }

  private Path place(GoFacts facts) {
    return folder.resolve("docker-" + facts.commit());
  }
}
