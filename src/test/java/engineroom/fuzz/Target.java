package engineroom.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Something that takes bytes, and the laws that it keeps whatever they are. */
public interface Target extends AutoCloseable {

  /** Inputs as somebody sensible writes them, from which hostile ones are made. */
  List<byte[]> seeds();

  /** What may be worth putting in somewhere. */
  default List<byte[]> words() {
    return List.of();
  }

  /** How long an input may become, in bytes. */
  default int longest() {
    return 140_000;
  }

  /** How often it may be fed to make a find smaller. */
  default int triesToShrink() {
    return 3_000;
  }

  /** What to type to feed it again. */
  default String command(String name) {
    return "mvn test -Dtest=FuzzTest -Dfuzz.target=" + name;
  }

  /**
   * Feeds it once.
   *
   * @throws Throwable a law is broken: whatever comes out of here is a find
   */
  void check(byte[] input) throws Throwable;

  @Override
  default void close() throws IOException {}

  /** Texts as bytes, in UTF-8. */
  static List<byte[]> utf8(String... texts) {
    return Arrays.stream(texts).map(text -> text.getBytes(StandardCharsets.UTF_8)).toList();
  }
}
