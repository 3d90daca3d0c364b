package engineroom.book.colour;

import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Colours a language by its tokens.
 *
 * @param token finds a token; its groups {@code comment} and {@code literal} hold what they say
 * @param kind the kind of any other token
 */
record TokenColours(Pattern token, Function<MatchResult, CodeKind> kind) {

  /** A whole file, line by line. */
  HighlightedFile of(String source) {
    ColouredLines lines = new ColouredLines();
    Matcher found = token.matcher(source);
    int done = 0;
    while (found.find()) {
      lines.add(CodeKind.PLAIN, source.substring(done, found.start()));
      lines.add(kind(found), found.group());
      done = found.end();
    }
    lines.add(CodeKind.PLAIN, source.substring(done));
    return new HighlightedFile(lines.all());
  }

  private CodeKind kind(Matcher found) {
    if (found.group("comment") != null) {
      return CodeKind.COMMENT;
    }
    return found.group("literal") == null ? kind.apply(found) : CodeKind.LITERAL;
  }
}
