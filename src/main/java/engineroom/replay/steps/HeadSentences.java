package engineroom.replay.steps;

import java.util.List;
import java.util.Map;

/** The lines of a script that are no steps: its title, and where a case begins. */
final class HeadSentences {

  static final Sentence SCRIPT =
      SentenceTable.sentence(
          "script",
          "script [<title:TEXT_OR_NULL>] [that is slow {slow=true}] [that is not slow"
              + " {slow=false}]");

  static final Sentence CASE = SentenceTable.sentence("case", "case <name:TEXT>");

  private HeadSentences() {}

  static List<Sentence> all() {
    return List.of(SCRIPT, CASE);
  }

  /** What a line says, if it is this sentence and nothing more; or else null. */
  static Map<String, Object> read(Sentence head, List<Token> tokens) {
    Reading reading = new Reading(tokens, 0);
    boolean whole = head.read(reading) && reading.next().kind() == Token.Kind.END;
    return whole ? reading.fields() : null;
  }
}
