package engineroom.book.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What the book says in one language: all of it stands in one file, named by the language.
 *
 * <p>A text is known by a name; {@code %s} and {@code %d} in it are filled as {@link String#format}
 * fills them.
 */
public final class BookWords {

  /** The language in which the book is written. */
  public static final String ENGLISH = "en";

  private final String language;
  private final Map<String, String> texts;

  private BookWords(String language, Map<String, String> texts) {
    this.language = language;
    this.texts = texts;
  }

  /**
   * The words of a language.
   *
   * @param language the language's tag, such as {@code en}
   * @throws IllegalArgumentException where there are none, or fewer than in English
   */
  public static BookWords in(String language) {
    Map<String, String> texts = read(language);
    Set<String> missing =
        new TreeSet<>(language.equals(ENGLISH) ? Set.of() : read(ENGLISH).keySet());
    missing.removeAll(texts.keySet());
    if (!missing.isEmpty()) {
      throw new IllegalArgumentException(
          "%s.properties does not say %s: translate %s.properties whole"
              .formatted(language, missing, ENGLISH));
    }
    return new BookWords(language, texts);
  }

  private static Map<String, String> read(String language) {
    String file = "/engineroom/book/words/" + language + ".properties";
    Properties read = new Properties();
    try (InputStream in = BookWords.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalArgumentException(
            "the book has no words in '%s': write %s".formatted(language, file));
      }
      read.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return read.entrySet().stream()
        .collect(
            Collectors.toUnmodifiableMap(
                text -> text.getKey().toString(), text -> text.getValue().toString()));
  }

  /** The language's tag. */
  public String language() {
    return language;
  }

  /**
   * A text.
   *
   * @throws IllegalArgumentException where the language has none of that name
   */
  public String of(String name, Object... filling) {
    String text = texts.get(name);
    if (text == null) {
      throw new IllegalArgumentException(
          "%s.properties has no '%s': say it there".formatted(language, name));
    }
    return filling.length == 0 ? text : text.formatted(filling);
  }

  /** Lines of a file in words: one of them, or the first and the last. */
  public String lines(int start, int end) {
    return start == end ? of("lines.one", start) : of("lines.many", start, end);
  }

  /** A text that counts: {@code name.one} where there is one, {@code name.many} otherwise. */
  public String counted(String name, int count) {
    return count == 1 ? of(name + ".one") : of(name + ".many", count);
  }
}
