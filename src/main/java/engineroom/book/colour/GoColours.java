package engineroom.book.colour;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Colours Go as {@link JavaColours} colours Java. */
final class GoColours {

  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<comment>//[^\n"
              + "]*|/\\*.*?\\*/)|(?<literal>`[^`]*`|\"(?:\\\\.|[^\"\\\\\n"
              + "])*\"|'(?:\\\\.|[^'\\\\\n"
              + "])+'|\\b\\d[\\w.]*)|(?<name>[\\p{L}_][\\p{L}\\w]*)",
          Pattern.DOTALL);

  private static final Set<String> WORDS =
      Set.of(
          ("break case chan const continue default defer else fallthrough false for func go goto if"
                  + " import interface iota map nil package range return select struct switch true"
                  + " type var")
              .split(" "));

  private static final Set<String> TYPES =
      Set.of("bool byte error float64 int int32 int64 rune string uint uint32 uint64".split(" "));

  private static final TokenColours COLOURS = new TokenColours(TOKEN, GoColours::kind);

  private GoColours() {}

  /** A whole file, line by line. */
  static HighlightedFile of(String source) {
    return COLOURS.of(source);
  }

  private static CodeKind kind(MatchResult token) {
    if (TYPES.contains(token.group())) {
      return CodeKind.TYPE;
    }
    return WORDS.contains(token.group()) ? CodeKind.WORD : CodeKind.PLAIN;
  }
}
