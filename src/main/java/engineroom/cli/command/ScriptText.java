package engineroom.cli.command;

import engineroom.files.Mistake;
import engineroom.replay.ScriptException;
import engineroom.replay.steps.StepsException;
import engineroom.replay.steps.StepsText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The text of a script that was named on the command line.
 *
 * @param name what it is called in messages
 * @param text all of it
 * @param isSteps whether it is written as steps; or else it is JSON
 */
record ScriptText(String name, String text, boolean isSteps) {

  private static final String PIPE = "-";

  /** How a script can be written. */
  enum Form {
    /** As sentences. */
    STEPS,

    /** As it is recorded. */
    JSON
  }

  /**
   * Reads a text: from standard input if the file is {@code -}, where an object is JSON; or else
   * what it is shows in the file's name.
   *
   * @throws Mistake if it cannot be read
   */
  static ScriptText read(Path file, InputStream in) {
    boolean isPipe = file.toString().equals(PIPE);
    String name = isPipe ? "standard input" : file.toString();
    try {
      byte[] bytes = isPipe ? in.readAllBytes() : Files.readAllBytes(file);
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      boolean isSteps = isPipe ? !text.stripLeading().startsWith("{") : name.endsWith(".steps");
      return new ScriptText(name, text, isSteps);
    } catch (CharacterCodingException e) {
      throw new Mistake(name + ": expected text in UTF-8", e);
    } catch (IOException e) {
      throw new Mistake(name + ": expected a file that can be read", e);
    }
  }

  /**
   * The same script written in one form or the other, in either as a program writes it.
   *
   * @throws StepsException if it is no script in steps
   * @throws Mistake if it is no script in JSON, or has what no sentence can say
   */
  String as(Form form) throws StepsException {
    try {
      StepsText steps = StepsText.read(isSteps ? text : StepsText.ofJson(text, name));
      return form == Form.JSON ? steps.toJson() : StepsText.write(steps.json());
    } catch (ScriptException e) {
      throw new Mistake(String.valueOf(e.getMessage()), e);
    }
  }
}
