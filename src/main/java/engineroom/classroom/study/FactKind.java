package engineroom.classroom.study;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a line of a record can tell. The pages write and read the same lines: {@code record.js}. */
enum FactKind {
  VERSION("version 1", "version 1", 1),
  READ("read PAGE.html YYYY-MM-DD", "read [\\w.-]+\\.html \\d{4}-\\d\\d-\\d\\d", 2),
  LAST("last PAGE.html \"TITLE\"", "last [\\w.-]+\\.html " + Words.TEXT, 1),
  PREDICTED(
      "predicted QUESTION-SEED right|wrong YYYY-MM-DD \"ANSWER\"",
      "predicted [a-z-]+-\\d+ (?:right|wrong) \\d{4}-\\d\\d-\\d\\d " + Words.TEXT,
      2),
  SCRIPT("script NAME \"TEXT\"", "script [\\w.-]+ " + Words.TEXT, 2),
  PASSED("passed STEP TIME", "passed [a-z0-9-]+" + Words.TIME, 2),
  KILLED("killed ENGINE TIME", "killed [a-z0-9-]+" + Words.TIME, 2),
  HINT("hint STEP 1|2|3 TIME", "hint [a-z0-9-]+ [1-3]" + Words.TIME, 3);

  private final String form;
  private final Pattern pattern;
  private final int identity;

  /**
   * A kind.
   *
   * @param form how it is written, in words
   * @param pattern how it is written
   * @param identity so many of its first words say what it tells of
   */
  FactKind(String form, String pattern, int identity) {
    this.form = form;
    this.pattern = Pattern.compile(pattern);
    this.identity = identity;
  }

  /** Parts of the patterns. */
  private static final class Words {
    /** A text as JSON writes it. */
    static final String TEXT =
        "\"(?:[^\"\\\\\\p{Cntrl}]++|\\\\(?:[\"\\\\/bfnrt]|u[0-9a-fA-F]{4}))*+\"";

    static final String TIME = "(?: \\S+)?";
  }

  /** The kind that a line says it is of; there are others than we know. */
  static Optional<FactKind> of(String line) {
    String word = line.split(" ", 2)[0];
    return Stream.of(values()).filter(kind -> kind.word().equals(word)).findFirst();
  }

  /** The word with which its lines begin. */
  String word() {
    return form.split(" ", 2)[0];
  }

  String form() {
    return form;
  }

  boolean fits(String line) {
    return pattern.matcher(line).matches();
  }

  /** What a line tells of: of two lines that tell of the same, the first counts. */
  String subject(String line) {
    List<String> words = List.of(line.split(" "));
    return String.join(" ", words.subList(0, Math.min(identity, words.size())));
  }
}
