package engineroom.replay.predict;

/** Draws a draft of a family. */
@FunctionalInterface
interface DraftMaker {

  QuestionDraft draw(SeededRandom random);
}
