package engineroom.replay.predict;

import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A question and its answer.
 *
 * @param family the kind of question
 * @param seed what it was drawn by; with the family it names the question
 * @param chapter the chapter that it belongs to
 * @param title what it is about
 * @param situation what the code does not show, or empty
 * @param code lines of Java
 * @param asks the question itself
 * @param form how it is answered
 * @param choices possible answers, the right one among them
 * @param answer what the port gives
 * @param wrongs the other choices, with what one must believe to take them
 * @param behaviours ids of the book's behaviours that explain the answer
 * @param script all of it as a replay script, with the answers of the port
 */
public record Question(
    String family,
    long seed,
    int chapter,
    String title,
    String situation,
    List<String> code,
    String asks,
    AnswerForm form,
    List<String> choices,
    String answer,
    List<WrongAnswer> wrongs,
    List<String> behaviours,
    String script) {

  private static final Pattern NUMBER =
      Pattern.compile("([+-]?\\d+)(?:\\.0*)?(?: *(?:s|sec|seconds?))?");

  /** What a reply comes to. */
  public enum ReplyVerdict {
    RIGHT,
    WRONG,
    /** No answer at all: nothing, a letter without a choice, a word for a number. */
    UNREADABLE
  }

  /** The letter that stands before a choice. */
  public static char letter(int place) {
    return (char) ('a' + place);
  }

  /** The answer as a list of choices names it. */
  public char letter() {
    return letter(choices.indexOf(answer));
  }

  /** Judges what somebody typed. */
  public ReplyVerdict judge(String reply) {
    String given = read(reply);
    if (given == null) {
      return ReplyVerdict.UNREADABLE;
    }
    return given.equals(answer) ? ReplyVerdict.RIGHT : ReplyVerdict.WRONG;
  }

  /** The belief behind a wrong reply, or null where nothing is known of it. */
  public String belief(String reply) {
    String given = read(reply);
    return wrongs.stream()
        .filter(wrong -> wrong.text().equals(given))
        .map(WrongAnswer::belief)
        .findFirst()
        .orElse(null);
  }

  /** The reply as an answer would be written; null where it is none. */
  private String read(String reply) {
    String text = reply.strip();
    return switch (form) {
      case NUMBER -> number(text.toLowerCase(Locale.ROOT));
      case TEXT -> text.isEmpty() ? null : unquoted(text);
      case CHOICE -> choice(text);
    };
  }

  private static String number(String text) {
    Matcher number = NUMBER.matcher(text);
    return number.matches() ? new BigInteger(number.group(1)).toString() : null;
  }

  private static String unquoted(String text) {
    boolean quoted = text.length() >= 2 && text.startsWith("\"") && text.endsWith("\"");
    return quoted ? text.substring(1, text.length() - 1) : text;
  }

  private String choice(String text) {
    String letter = text.toLowerCase(Locale.ROOT).replaceFirst("[).]$", "");
    if (letter.length() == 1) {
      int place = letter.charAt(0) - 'a';
      return place >= 0 && place < choices.size() ? choices.get(place) : null;
    }
    return choices.contains(text) ? text : null;
  }
}
