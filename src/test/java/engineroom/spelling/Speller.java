package engineroom.spelling;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.analysis.hunspell.Dictionary;
import org.apache.lucene.analysis.hunspell.Hunspell;
import org.apache.lucene.store.ByteBuffersDirectory;

/** Knows British English and the project's own words, and remembers which of those it met. */
final class Speller {

  private static final Path FOLDER = Path.of("src/test/resources/spelling");

  private final Hunspell english;
  private final Set<String> own;
  private final Set<String> met = new HashSet<>();

  /** A speller with words of its own beside the dictionary's. */
  Speller(List<String> own) {
    this.english = new Hunspell(dictionary());
    this.own = Set.copyOf(own);
  }

  /** The project's own words, as they are listed. */
  static List<String> projectWords() throws IOException {
    return Files.readAllLines(FOLDER.resolve("words.txt"));
  }

  private static Dictionary dictionary() {
    try (InputStream affixes = Files.newInputStream(FOLDER.resolve("en-GB.aff"));
        InputStream words = Files.newInputStream(FOLDER.resolve("en-GB.dic"))) {
      return new Dictionary(new ByteBuffersDirectory(), "en-GB", affixes, words);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ParseException e) {
      throw new IllegalStateException(e);
    }
  }

  /** True for a word that is spelt right. */
  boolean knows(String word) {
    String owner = word.replaceFirst("'s?$", "");
    return english.spell(word) || english.spell(owner) || isOwn(word) || isOwn(owner);
  }

  /** A word of the list that begins small may begin a sentence too. */
  private boolean isOwn(String word) {
    String small = word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1);
    for (String form : List.of(word, small)) {
      if (own.contains(form)) {
        met.add(form);
        return true;
      }
    }
    return false;
  }

  /** OwnWords that may have been meant. */
  List<String> suggestions(String word) {
    return english.suggest(word);
  }

  /** OwnWords of its own that were never needed: in no text, or in the dictionary as well. */
  Set<String> needless() {
    Set<String> needless = new TreeSet<>(own);
    needless.removeAll(met);
    return needless;
  }
}
