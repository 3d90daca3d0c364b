package engineroom.book.steps;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was played in the engine that the pages load, by the test that compares it with the
 * original.
 *
 * @param engine the first lines of that engine, which name what it was compiled from
 * @param cases the recorded cases, all of them
 * @param answers the recorded answers in them, each of which it gave
 */
public record PlayedEngine(String engine, int cases, int answers) {

  /** The engine, in the class path. */
  public static final String SCRIPT = "/engineroom/book/lab/engine.js";

  /** Where the test leaves its account, beside the engine. */
  public static final String ACCOUNT = "played.json";

  private static final int LINES = 2;

  /** The account of the engine that is there; empty where that very engine was not played yet. */
  public static Optional<PlayedEngine> read() {
    try (InputStream account = beside(ACCOUNT);
        InputStream script = beside("engine.js")) {
      if (account == null || script == null) {
        return Optional.empty();
      }
      return new JsonMapper()
          .readValue(account, PlayedEngine.class)
          .ifOf(new String(script.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** This account, if it is of that engine and no other. */
  Optional<PlayedEngine> ifOf(String script) {
    return Optional.of(this).filter(account -> account.engine().equals(head(script)));
  }

  private static @Nullable InputStream beside(String name) {
    String folder = SCRIPT.substring(0, SCRIPT.lastIndexOf('/') + 1);
    return PlayedEngine.class.getResourceAsStream(folder + name);
  }

  /** What names an engine. */
  public static String head(String script) {
    return String.join("\n", script.lines().limit(LINES).toList());
  }
}
