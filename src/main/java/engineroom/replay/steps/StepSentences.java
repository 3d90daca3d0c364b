package engineroom.replay.steps;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Steps said as sentences, each with what came of it. */
final class StepSentences {

  private static final List<Sentence> ALL = SentenceTable.steps();

  private static final Sentence BACKGROUND =
      SentenceTable.sentence("async", "[in the background as <async>]");

  private static final Sentence OK = SentenceTable.sentence("gives", "=> ok {gives=\"ok\"}");

  private static final List<Sentence> ANSWERS =
      List.of(
          OK,
          SentenceTable.sentence("fails", "=> fails <fails:TEXT>"),
          SentenceTable.sentence("panics", "=> panics {panics=true}"),
          SentenceTable.sentence("gives", "=> <gives:VALUE>"));

  private StepSentences() {}

  static List<Sentence> all() {
    return ALL;
  }

  /** What may stand behind a step's own sentence. */
  static List<Sentence> ends() {
    List<Sentence> ends = new ArrayList<>(ANSWERS);
    ends.addFirst(BACKGROUND);
    return ends;
  }

  /**
   * A step and where its sentence ends.
   *
   * @param json the step as a script has it
   * @param end the place in the line behind the sentence, before its answer
   */
  record Read(Map<String, Object> json, int end) {}

  /**
   * Reads a line that is a step.
   *
   * @return null if it is not one
   */
  static Read read(List<Token> tokens) {
    for (Sentence each : ALL) {
      Reading reading = new Reading(tokens, 0);
      reading.fields().put("do", each.kind());
      if (each.mayBegin(tokens.getFirst()) && each.read(reading)) {
        int end = readRest(reading);
        if (reading.next().kind() == Token.Kind.END) {
          return new Read(reading.fields(), end);
        }
      }
    }
    return null;
  }

  private static int readRest(Reading reading) {
    BACKGROUND.read(reading);
    int end = reading.at() == 0 ? 0 : reading.tokens().get(reading.at() - 1).end();
    if (!reading.fields().containsKey("async")) {
      for (Sentence answer : ANSWERS) {
        if (answer.read(reading)) {
          break;
        }
      }
    }
    if (reading.next().kind() != Token.Kind.END) {
      reading.fails(
          reading.fields().containsKey("async")
              ? "no answer, for what runs in the background answers where it is awaited"
              : "the end of the line");
    }
    return end;
  }

  /** Where a line that is no step departs from the one that was most likely meant. */
  static Nearest nearest(List<Token> tokens, List<Sentence> besides) {
    for (Sentence each : ALL) {
      Reading reading = new Reading(tokens, 0);
      if (each.read(reading) && isEnd(reading.next())) {
        readRest(reading);
        if (reading.failedAt() > 0) {
          return new Nearest(reading.failedAt(), reading.expected(), "");
        }
      }
    }
    List<Sentence> sentences = new ArrayList<>(besides);
    sentences.addAll(ALL);
    return Nearest.of(sentences, tokens, 0, "a step");
  }

  private static boolean isEnd(Token token) {
    return token.is("=>") || token.is("in");
  }

  /**
   * A step as a line.
   *
   * @param sentence what is done
   * @param answer what came of it, with its arrow; empty if nothing is to be said
   */
  record Written(String sentence, String answer) {}

  /**
   * Writes a step.
   *
   * @return null if no sentence says all of it
   */
  static Written write(Map<?, ?> step) {
    for (Sentence each : ALL) {
      if (each.kind().equals(step.get("do")) && each.suits(step)) {
        Writing sentence = new Writing();
        sentence.says("do");
        each.write(step, sentence);
        BACKGROUND.write(step, sentence);
        Map<Object, Object> unsaid = new LinkedHashMap<>(step);
        Sentence answer = answer(step, each.asks());
        Writing end = new Writing();
        if (answer != null) {
          answer.write(step, end);
          unsaid.remove(answer.kind());
        }
        if (sentence.saysAllOf(unsaid)) {
          return new Written(sentence.toString(), end.toString());
        }
      }
    }
    return null;
  }

  /** How an answer is said, or null for none. */
  private static Sentence answer(Map<?, ?> step, boolean asked) {
    for (Sentence each : ANSWERS) {
      if (each.suits(step) && !(asked && each == OK)) {
        return each;
      }
    }
    return null;
  }

  /** The answer to a step of some kind as a line has it; empty for none. */
  static String answer(String kind, Map<String, Object> came) {
    boolean asked = false;
    for (Sentence each : ALL) {
      asked |= each.asks() && each.kind().equals(kind);
    }
    Sentence answer = answer(came, asked);
    Writing line = new Writing();
    if (answer != null) {
      answer.write(came, line);
    }
    return line.toString();
  }

  /** The first field of a step that no sentence of its kind has a place for, or null. */
  static String unknownField(Map<?, ?> step) {
    for (Object field : step.keySet()) {
      if (!isKnown((String) field, step.get("do"))) {
        return (String) field;
      }
    }
    return null;
  }

  private static boolean isKnown(String field, Object kind) {
    for (Sentence each : ANSWERS) {
      if (each.kind().equals(field)) {
        return true;
      }
    }
    for (Sentence each : ALL) {
      if (each.kind().equals(kind) && each.knows(field)) {
        return true;
      }
    }
    return field.equals("do") || field.equals("async");
  }
}
