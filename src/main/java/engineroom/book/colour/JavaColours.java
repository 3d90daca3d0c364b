package engineroom.book.colour;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Colours Java by its tokens: words of the language, types, literals and comments, as {@link
 * CodeKind} names them.
 *
 * <p>The sources that a book shows are thirty thousand lines, all of them Java that compiles; the
 * highlighter of AsciidoctorJ takes half of a build's time for them, and this no time at all.
 */
final class JavaColours {

  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<comment>//[^\n]*|/\\*.*?\\*/)"
              + "|(?<literal>\"\"\".*?(?<!\\\\)\"\"\"|\"(?:\\\\.|[^\"\\\\\n])*\""
              + "|'(?:\\\\.|[^'\\\\\n])+'|\\b\\d[\\w.]*)"
              + "|(?<annotation>@(?!interface\\b)[\\p{L}_$][\\w$]*)"
              + "|(?<word>\\b(?:record|sealed|permits)(?=\\s+(?:\\p{Lu}|interface\\b|class\\b)))"
              + "|(?<name>[\\p{L}_$][\\p{L}\\w$]*)",
          Pattern.DOTALL);

  private static final Set<String> WORDS =
      Set.of(
          ("abstract assert boolean break byte case catch char class continue default do double"
               + " else enum extends false final finally float for if implements import instanceof"
               + " int interface long native new null package private protected public return short"
               + " static strictfp super switch synchronized this throw throws transient true try"
               + " var void volatile while")
              .split(" "));

  private static final Pattern TYPE = Pattern.compile("\\p{Lu}(?:[\\p{L}\\d$]*\\p{Ll}.*)?");

  private static final TokenColours COLOURS = new TokenColours(TOKEN, JavaColours::kind);

  private JavaColours() {}

  /** A whole file, line by line. */
  static HighlightedFile of(String source) {
    return COLOURS.of(source);
  }

  private static CodeKind kind(MatchResult token) {
    if (token.group("annotation") != null || TYPE.matcher(token.group()).matches()) {
      return CodeKind.TYPE;
    }
    boolean isWord = token.group("word") != null || WORDS.contains(token.group());
    return isWord ? CodeKind.WORD : CodeKind.PLAIN;
  }
}
