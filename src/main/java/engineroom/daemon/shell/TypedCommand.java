package engineroom.daemon.shell;

import java.util.ArrayList;
import java.util.List;

/**
 * A line for one command, as a shell takes it apart: quotes and backslashes, and a here-document.
 * Variables are empty, as where nothing has set them.
 *
 * @param words the command and its arguments
 * @param hereEnd the line that ends its input; null where it reads the keyboard
 */
public record TypedCommand(List<String> words, String hereEnd) {

  /**
   * Takes a line apart.
   *
   * @throws IllegalArgumentException if it is more than one command, or none; the message says so
   */
  public static TypedCommand read(String line) {
    List<String> words = new ArrayList<>();
    String hereEnd = null;
    try {
      List<Token> tokens = new Lexer(line).tokens();
      for (int i = 0; !(tokens.get(i) instanceof Token.End); i++) {
        Token token = tokens.get(i);
        if (token instanceof Token.OfWord(Word word)) {
          words.add(letters(word));
        } else if (token instanceof Token.Arrow(int descriptor, String operator)
            && operator.equals("<<")
            && tokens.get(i + 1) instanceof Token.OfWord(Word end)) {
          hereEnd = letters(end);
          i++;
        } else {
          throw new IllegalArgumentException(
              "This prompt takes one command a line: no pipes, no files, no other shell than"
                  + " in a container (docker run -it busybox sh).");
        }
      }
    } catch (SyntaxException e) {
      throw new IllegalArgumentException("-sh: " + e.getMessage());
    }
    return new TypedCommand(words, hereEnd);
  }

  private static String letters(Word word) {
    StringBuilder letters = new StringBuilder();
    for (Word.Part part : word.parts()) {
      if (part instanceof Word.Literal literal) {
        letters.append(literal.text());
      } else if (!(part instanceof Word.Variable)) {
        throw new IllegalArgumentException(
            "This prompt puts nothing in for $(...): type what it would print.");
      }
    }
    return letters.toString();
  }
}
