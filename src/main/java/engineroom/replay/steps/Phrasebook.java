package engineroom.replay.steps;

import java.util.ArrayList;
import java.util.List;

/** All that can be said in a script, for those who want to show it. */
public final class Phrasebook {

  private Phrasebook() {}

  /** The lines that begin a script or a case. */
  public static List<Phrase> heads() {
    return phrases(HeadSentences.all());
  }

  /** The steps: first what an engine and its parts are told, then what they are asked. */
  public static List<Phrase> steps() {
    return phrases(StepSentences.all());
  }

  /** What a handler does. */
  public static List<Phrase> actions() {
    return phrases(HandlerSentences.all());
  }

  /** What three dots in brackets stand for in steps and actions. */
  public static List<Phrase> asides() {
    return phrases(SentenceTable.asides());
  }

  /** What comes of a step, and how it runs beside the others. */
  public static List<Phrase> ends() {
    return phrases(StepSentences.ends());
  }

  private static List<Phrase> phrases(List<Sentence> sentences) {
    List<Phrase> phrases = new ArrayList<>();
    for (Sentence each : sentences) {
      phrases.add(new Phrase(each.kind(), each.shown()));
    }
    return phrases;
  }
}
