package engineroom.replay.steps;

/**
 * Where a step stands in a text.
 *
 * @param line counted from 1
 * @param end the place in the line behind its sentence, before any answer, counted from 0
 */
public record StepPlace(int line, int end) {}
