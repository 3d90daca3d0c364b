package engineroom.daemon.shell;

import engineroom.daemon.shell.Command.Assignment;
import engineroom.daemon.shell.Command.Redirection;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads a script. */
final class Parser {

  private static final Set<String> ENDS_A_LIST =
      Set.of("then", "elif", "else", "fi", "do", "done", "}");

  private final List<Token> tokens;
  private int at;

  private Parser(List<Token> tokens) {
    this.tokens = tokens;
  }

  /**
   * Reads all of a script.
   *
   * @throws SyntaxException if it is none
   */
  static Command parse(String script) throws SyntaxException {
    Parser parser = new Parser(new Lexer(script).tokens());
    Command command = parser.list();
    if (!(parser.token() instanceof Token.End)) {
      throw parser.unexpected();
    }
    return command;
  }

  private Token token() {
    return tokens.get(at);
  }

  private boolean isOperator(String text) {
    return token() instanceof Token.Operator operator && operator.text().equals(text);
  }

  private boolean isKeyword(String text) {
    return text.equals(plainWord());
  }

  private String plainWord() {
    return token() instanceof Token.OfWord of ? of.word().plain() : null;
  }

  private boolean takeOperator(String text) {
    boolean is = isOperator(text);
    at += is ? 1 : 0;
    return is;
  }

  private boolean takeKeyword(String text) {
    boolean is = isKeyword(text);
    at += is ? 1 : 0;
    return is;
  }

  private void expectKeyword(String text) throws SyntaxException {
    if (!takeKeyword(text)) {
      throw expecting(text);
    }
  }

  private SyntaxException expecting(String text) {
    return token() instanceof Token.End
        ? SyntaxException.incomplete("unexpected end of file (expecting \"" + text + "\")")
        : SyntaxException.wrong(what() + " (expecting \"" + text + "\")");
  }

  private SyntaxException unexpected() {
    return token() instanceof Token.End
        ? SyntaxException.incomplete("unexpected end of file")
        : SyntaxException.wrong(what());
  }

  private String what() {
    return switch (token()) {
      case Token.End _ -> "unexpected end of file";
      case Token.Arrow _ -> "unexpected redirection";
      case Token.Operator(String text) ->
          text.equals("\n") ? "unexpected newline" : "unexpected \"" + text + "\"";
      case Token.OfWord(Word word) ->
          word.plain() == null ? "unexpected word" : "unexpected \"" + word.plain() + "\"";
    };
  }

  private void skipLines() {
    while (takeOperator("\n")) {
      // an empty line
    }
  }

  private Command list() throws SyntaxException {
    List<Command> commands = new ArrayList<>();
    skipLines();
    while (!endsHere()) {
      Command command = andOr();
      if (takeOperator("&")) {
        command = new Command.Background(command);
      } else if (!takeOperator(";") && !isOperator("\n")) {
        commands.add(command);
        break;
      }
      commands.add(command);
      skipLines();
    }
    return commands.size() == 1 ? commands.get(0) : new Command.Sequence(commands);
  }

  private boolean endsHere() {
    return token() instanceof Token.End
        || isOperator(")")
        || plainWord() != null && ENDS_A_LIST.contains(plainWord());
  }

  /** A list that may not be empty. */
  private Command body() throws SyntaxException {
    Command list = list();
    if (list instanceof Command.Sequence sequence && sequence.commands().isEmpty()) {
      throw unexpected();
    }
    return list;
  }

  private Command andOr() throws SyntaxException {
    Command command = pipeline();
    while (isOperator("&&") || isOperator("||")) {
      boolean and = isOperator("&&");
      at++;
      skipLines();
      command = new Command.Then(command, pipeline(), and);
    }
    return command;
  }

  private Command pipeline() throws SyntaxException {
    if (takeKeyword("!")) {
      return new Command.Not(pipeline());
    }
    List<Command> parts = new ArrayList<>(List.of(command()));
    while (takeOperator("|")) {
      skipLines();
      parts.add(command());
    }
    return parts.size() == 1 ? parts.get(0) : new Command.Pipeline(parts);
  }

  private Command command() throws SyntaxException {
    Command compound = compound();
    if (compound == null) {
      return simple();
    }
    List<Redirection> redirections = new ArrayList<>();
    while (token() instanceof Token.Arrow) {
      redirections.add(redirection());
    }
    return redirections.isEmpty() ? compound : new Command.Redirected(compound, redirections);
  }

  private Command compound() throws SyntaxException {
    if (takeOperator("(")) {
      Command body = body();
      if (!takeOperator(")")) {
        throw expecting(")");
      }
      return new Command.Subshell(body);
    } else if (takeKeyword("{")) {
      Command body = body();
      expectKeyword("}");
      return body;
    } else if (takeKeyword("if")) {
      return theRestOfIf();
    } else if (isKeyword("while") || isKeyword("until")) {
      boolean whileSucceeds = isKeyword("while");
      at++;
      Command condition = body();
      return new Command.Loop(condition, doneBody(), whileSucceeds);
    } else if (takeKeyword("for")) {
      return theRestOfFor();
    }
    return null;
  }

  private Command theRestOfIf() throws SyntaxException {
    Command condition = body();
    expectKeyword("then");
    Command yes = body();
    Command no = new Command.Sequence(List.of());
    if (takeKeyword("elif")) {
      return new Command.If(condition, yes, theRestOfIf());
    }
    if (takeKeyword("else")) {
      no = body();
    }
    expectKeyword("fi");
    return new Command.If(condition, yes, no);
  }

  private Command theRestOfFor() throws SyntaxException {
    String name = plainWord();
    if (name == null || !isName(name)) {
      throw token() instanceof Token.End
          ? unexpected()
          : SyntaxException.wrong("bad for loop variable");
    }
    at++;
    skipLines();
    List<Word> words = new ArrayList<>();
    if (takeKeyword("in")) {
      while (token() instanceof Token.OfWord(Word word)) {
        words.add(word);
        at++;
      }
    } else {
      words.add(new Word(List.of(new Word.Variable("@", "", null, true))));
    }
    takeOperator(";");
    skipLines();
    return new Command.For(name, words, doneBody());
  }

  private Command doneBody() throws SyntaxException {
    expectKeyword("do");
    Command body = body();
    expectKeyword("done");
    return body;
  }

  private Command simple() throws SyntaxException {
    List<Assignment> assignments = new ArrayList<>();
    List<Word> words = new ArrayList<>();
    List<Redirection> redirections = new ArrayList<>();
    while (true) {
      if (token() instanceof Token.Arrow) {
        redirections.add(redirection());
      } else if (token() instanceof Token.OfWord(Word word)) {
        Assignment assignment = words.isEmpty() ? assignment(word) : null;
        if (assignment == null) {
          words.add(word);
        } else {
          assignments.add(assignment);
        }
        at++;
      } else {
        break;
      }
    }
    if (assignments.isEmpty() && words.isEmpty() && redirections.isEmpty()) {
      throw unexpected();
    }
    return new Command.Simple(assignments, words, redirections);
  }

  private Redirection redirection() throws SyntaxException {
    Token.Arrow arrow = (Token.Arrow) token();
    if (arrow.operator().equals("<<")) {
      throw SyntaxException.wrong("unexpected redirection");
    }
    at++;
    if (!(token() instanceof Token.OfWord(Word word))) {
      throw unexpected();
    }
    at++;
    return new Redirection(arrow.descriptor(), arrow.operator(), word);
  }

  private static Assignment assignment(Word word) {
    if (word.parts().isEmpty()
        || !(word.parts().get(0) instanceof Word.Literal(String text, boolean quoted))
        || quoted
        || text.indexOf('=') < 0
        || !isName(text.substring(0, text.indexOf('=')))) {
      return null;
    }
    List<Word.Part> parts = new ArrayList<>(word.parts());
    int equals = text.indexOf('=');
    parts.set(0, new Word.Literal(text.substring(equals + 1), false));
    return new Assignment(text.substring(0, equals), new Word(parts));
  }

  /** Whether a variable can be called so. */
  static boolean isName(String text) {
    return !text.isEmpty()
        && Lexer.isNameStart(text.charAt(0))
        && text.chars().allMatch(c -> Lexer.isNameStart((char) c) || Character.isDigit((char) c));
  }
}
