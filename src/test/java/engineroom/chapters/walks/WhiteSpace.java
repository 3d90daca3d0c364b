package engineroom.chapters.walks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** White space as Unicode has it. */
public final class WhiteSpace {

  private static final Pattern SOME = Pattern.compile("\\p{IsWhite_Space}+");
  private static final Predicate<String> ALL = SOME.asMatchPredicate();

  private WhiteSpace() {}

  /** A text without the white space at its end. */
  public static String cutAtTheEnd(String text) {
    int end = text.length();
    while (end > 0 && ALL.test(text.substring(end - 1, end))) {
      end--;
    }
    return text.substring(0, end);
  }

  /** A text without any. */
  static String leftOut(String text) {
    return SOME.matcher(text).replaceAll("");
  }

  /** The words between it. */
  static List<String> words(String text) {
    List<String> words = new ArrayList<>(List.of(SOME.split(text)));
    words.removeIf(String::isEmpty);
    return words;
  }
}
