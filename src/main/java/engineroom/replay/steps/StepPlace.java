package engineroom.replay.steps;

/**
 * Where a step stands in a text.
 *
 * @param line counted from 1
 * @param sentenceEnd the place in the line behind its sentence, counted from 0
 * @param answerEnd the place behind its answer; the same where it has none
 */
public record StepPlace(int line, int sentenceEnd, int answerEnd) {}
