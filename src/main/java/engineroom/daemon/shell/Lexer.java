package engineroom.daemon.shell;

import java.util.ArrayList;
import java.util.List;

/** Takes a script apart into words and operators. */
final class Lexer {

  private static final List<String> OPERATORS = List.of("&&", "||", ";", "&", "|", "(", ")", "\n");
  private static final List<String> ARROWS = List.of("<<", ">>", "<&", ">&", ">|", "<", ">");
  private static final String ENDS_A_WORD = " \t\n;&|()<>";

  private final String text;
  private int at;

  Lexer(String text) {
    this.text = text;
  }

  /** All of them, an end last. */
  List<Token> tokens() throws SyntaxException {
    List<Token> tokens = new ArrayList<>();
    Token token = next();
    while (!(token instanceof Token.End)) {
      tokens.add(token);
      token = next();
    }
    tokens.add(token);
    return tokens;
  }

  private Token next() throws SyntaxException {
    skipBlanks();
    if (at == text.length()) {
      return new Token.End();
    }
    int digits = at;
    while (digits < text.length() && Character.isDigit(text.charAt(digits))) {
      digits++;
    }
    for (String arrow : ARROWS) {
      if (digits - at <= 1 && text.startsWith(arrow, digits)) {
        int usual = arrow.startsWith("<") ? 0 : 1;
        int descriptor = digits > at ? text.charAt(at) - '0' : usual;
        at = digits + arrow.length();
        return new Token.Arrow(descriptor, arrow);
      }
    }
    for (String operator : OPERATORS) {
      if (text.startsWith(operator, at)) {
        at += operator.length();
        return new Token.Operator(operator);
      }
    }
    return new Token.OfWord(word(ENDS_A_WORD));
  }

  private void skipBlanks() throws SyntaxException {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '#') {
        int end = text.indexOf('\n', at);
        at = end < 0 ? text.length() : end;
      } else if (c == ' ' || c == '\t') {
        at++;
      } else if (text.startsWith("\\\n", at)) {
        at += 2;
        if (at == text.length()) {
          throw SyntaxException.incomplete("unexpected end of file");
        }
      } else {
        return;
      }
    }
  }

  /** A word up to one of these characters, or to the end. */
  private Word word(String ends) throws SyntaxException {
    List<Word.Part> parts = new ArrayList<>();
    StringBuilder plain = new StringBuilder();
    while (at < text.length() && ends.indexOf(text.charAt(at)) < 0) {
      char c = text.charAt(at);
      if (c == '\\') {
        at++;
        if (text.startsWith("\n", at)) {
          at++;
        } else {
          flush(parts, plain, false);
          parts.add(new Word.Literal(at < text.length() ? "" + text.charAt(at++) : "\\", true));
        }
      } else if (c == '\'') {
        flush(parts, plain, false);
        int end = text.indexOf('\'', at + 1);
        if (end < 0) {
          throw unterminated();
        }
        parts.add(new Word.Literal(text.substring(at + 1, end), true));
        at = end + 1;
      } else if (c == '"') {
        flush(parts, plain, false);
        at++;
        doubleQuoted(parts, plain);
      } else if (c == '$' || c == '`') {
        dollar(parts, plain, false);
      } else {
        plain.append(c);
        at++;
      }
    }
    flush(parts, plain, false);
    return new Word(parts);
  }

  private void doubleQuoted(List<Word.Part> parts, StringBuilder plain) throws SyntaxException {
    parts.add(new Word.Literal("", true));
    while (true) {
      if (at == text.length()) {
        throw unterminated();
      }
      char c = text.charAt(at);
      if (c == '"') {
        at++;
        flush(parts, plain, true);
        return;
      } else if (c == '\\'
          && at + 1 < text.length()
          && "$`\"\\\n".indexOf(text.charAt(at + 1)) >= 0) {
        if (text.charAt(at + 1) != '\n') {
          plain.append(text.charAt(at + 1));
        }
        at += 2;
      } else if (c == '$' || c == '`') {
        dollar(parts, plain, true);
      } else {
        plain.append(c);
        at++;
      }
    }
  }

  private static void flush(List<Word.Part> parts, StringBuilder plain, boolean quoted) {
    if (plain.length() > 0) {
      parts.add(new Word.Literal(plain.toString(), quoted));
      plain.setLength(0);
    }
  }

  private void dollar(List<Word.Part> parts, StringBuilder plain, boolean quoted)
      throws SyntaxException {
    char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    if (text.charAt(at) == '`') {
      flush(parts, plain, quoted);
      int end = text.indexOf('`', at + 1);
      if (end < 0) {
        throw SyntaxException.incomplete("EOF in backquote substitution");
      }
      parts.add(new Word.Substitution(text.substring(at + 1, end), quoted));
      at = end + 1;
    } else if (text.startsWith("$((", at)) {
      flush(parts, plain, quoted);
      at += 3;
      Word sum = new Lexer(closed("))")).word("");
      parts.add(new Word.Sum(sum, quoted));
    } else if (next == '(') {
      flush(parts, plain, quoted);
      at += 2;
      parts.add(new Word.Substitution(closed(")"), quoted));
    } else if (next == '\'' && !quoted) {
      flush(parts, plain, false);
      at += 2;
      parts.add(new Word.Literal(escaped(), true));
    } else if (next == '{') {
      flush(parts, plain, quoted);
      at += 2;
      parts.add(braced(quoted));
    } else if (isNameStart(next) || Character.isDigit(next) || "?$!#@*-".indexOf(next) >= 0) {
      flush(parts, plain, quoted);
      at++;
      parts.add(new Word.Variable(name(), "", null, quoted));
    } else {
      plain.append('$');
      at++;
    }
  }

  /** A script or a sum up to the bracket that closes it, which is passed over. */
  private String closed(String bracket) throws SyntaxException {
    int from = at;
    int depth = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (depth == 0 && text.startsWith(bracket, at)) {
        at += bracket.length();
        return text.substring(from, at - bracket.length());
      } else if (c == '\\') {
        at++;
      } else if (c == '\'' || c == '"') {
        at = text.indexOf(c, at + 1);
        if (at < 0) {
          throw unterminated();
        }
      } else if (c == '(') {
        depth++;
      } else if (c == ')') {
        depth--;
      }
      at++;
    }
    throw SyntaxException.incomplete("unexpected end of file (expecting \"" + bracket + "\")");
  }

  /** {@code $'a\n'} from after the quote on. */
  private String escaped() throws SyntaxException {
    StringBuilder letters = new StringBuilder();
    while (at < text.length() && text.charAt(at) != '\'') {
      char c = text.charAt(at++);
      if (c == '\\' && at < text.length()) {
        char letter = text.charAt(at++);
        int known = "ntr\\'\"".indexOf(letter);
        letters.append(known < 0 ? "\\" + letter : "" + "\n\t\r\\'\"".charAt(known));
      } else {
        letters.append(c);
      }
    }
    if (at == text.length()) {
      throw unterminated();
    }
    at++;
    return letters.toString();
  }

  private Word.Part braced(boolean quoted) throws SyntaxException {
    if (text.startsWith("#", at) && !text.startsWith("#}", at)) {
      at++;
      String name = name();
      expectBrace();
      return new Word.Variable(name, "#", null, quoted);
    }
    String name = name();
    int operator = at;
    if (text.startsWith(":", at)) {
      at++;
    }
    if (at < text.length() && "-=+?".indexOf(text.charAt(at)) >= 0) {
      at++;
      String asked = text.substring(operator, at);
      Word argument = word("}");
      expectBrace();
      return new Word.Variable(name, asked, argument, quoted);
    }
    expectBrace();
    return new Word.Variable(name, "", null, quoted);
  }

  private void expectBrace() throws SyntaxException {
    if (at == text.length()) {
      throw SyntaxException.incomplete("missing '}'");
    }
    if (text.charAt(at) != '}') {
      throw SyntaxException.wrong("bad substitution");
    }
    at++;
  }

  private String name() throws SyntaxException {
    int from = at;
    if (at < text.length() && isNameStart(text.charAt(at))) {
      while (at < text.length()
          && (isNameStart(text.charAt(at)) || Character.isDigit(text.charAt(at)))) {
        at++;
      }
    } else if (at < text.length()) {
      at++;
    }
    if (from == at || text.charAt(from) == '}') {
      throw SyntaxException.wrong("bad substitution");
    }
    return text.substring(from, at);
  }

  static boolean isNameStart(char c) {
    return c == '_' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private static SyntaxException unterminated() {
    return SyntaxException.incomplete("unterminated quoted string");
  }
}
