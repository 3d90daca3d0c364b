package engineroom.spelling;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a prose, whose lines are those of its file. */
final class OwnWords {

  /**
   * Letters with apostrophes between them. What touches a digit, an underscore, a dot or a bracket
   * as names do, or has a capital inside, is a name.
   */
  private static final Pattern WORD =
      Pattern.compile(
          "(?<![\\p{L}\\d_.@#$/\\\\]|(?<!\\p{L})-)(?<word>\\p{IsLatin}+(?:['’]\\p{IsLatin}+)*)"
              + "(?![\\p{L}\\d_(/\\\\]|\\.\\w|-\\d)");

  private static final Pattern CAPITAL_INSIDE = Pattern.compile("(?U)\\w\\p{Lu}");

  private OwnWords() {}

  /** The words of a file's prose. */
  static List<Word> of(Path file, String prose) {
    List<Word> words = new ArrayList<>();
    int line = 1;
    int counted = 0;
    Matcher word = WORD.matcher(prose);
    while (word.find()) {
      for (; counted < word.start(); counted++) {
        line += prose.charAt(counted) == '\n' ? 1 : 0;
      }
      String text = word.group("word").replace('’', '\'');
      if (!CAPITAL_INSIDE.matcher(text).find()) {
        words.add(new Word(file, line, text));
      }
    }
    return words;
  }
}
