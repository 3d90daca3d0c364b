package engineroom.daemon.shell;

import java.util.List;

/** What a script tells the shell to do. */
sealed interface Command {

  /**
   * Where a stream comes from, or goes.
   *
   * @param descriptor which stream
   * @param operator how: {@code <}, {@code >}, {@code >>}, {@code >&}
   * @param target a path, or a descriptor
   */
  record Redirection(int descriptor, String operator, Word target) {}

  /**
   * {@code NAME=word}.
   *
   * @param name of a variable
   * @param value not split
   */
  record Assignment(String name, Word value) {}

  /**
   * A program or a builtin with what it is called with.
   *
   * @param assignments before it; alone, they are the shell's own
   * @param words its name and arguments
   * @param redirections its streams
   */
  record Simple(List<Assignment> assignments, List<Word> words, List<Redirection> redirections)
      implements Command {}

  /**
   * Commands of which each reads what the one before it writes.
   *
   * @param parts two at least
   */
  record Pipeline(List<Command> parts) implements Command {}

  /**
   * {@code ! command}.
   *
   * @param command whose status is turned round
   */
  record Not(Command command) implements Command {}

  /**
   * {@code first && second}, or {@code first || second}.
   *
   * @param first always runs
   * @param second runs if the first one's success is as wanted
   * @param ifSucceeded what is wanted
   */
  record Then(Command first, Command second, boolean ifSucceeded) implements Command {}

  /**
   * One after the other.
   *
   * @param commands perhaps none
   */
  record Sequence(List<Command> commands) implements Command {}

  /**
   * {@code command &}.
   *
   * @param command runs while the shell goes on
   */
  record Background(Command command) implements Command {}

  /**
   * {@code ( list )}.
   *
   * @param body runs in a shell of its own
   */
  record Subshell(Command body) implements Command {}

  /**
   * {@code if condition; then yes; else no; fi}.
   *
   * @param condition whose status decides
   * @param yes what runs if it succeeds
   * @param no what runs if it fails; perhaps nothing
   */
  record If(Command condition, Command yes, Command no) implements Command {}

  /**
   * {@code while condition; do body; done}, or {@code until}.
   *
   * @param condition whose status decides
   * @param body what is repeated
   * @param whileSucceeds what the condition has to do
   */
  record Loop(Command condition, Command body, boolean whileSucceeds) implements Command {}

  /**
   * {@code for name in words; do body; done}.
   *
   * @param name the variable
   * @param words its values
   * @param body what is repeated
   */
  record For(String name, List<Word> words, Command body) implements Command {}

  /**
   * A compound command with redirections.
   *
   * @param command what runs
   * @param redirections its streams
   */
  record Redirected(Command command, List<Redirection> redirections) implements Command {}
}
