package engineroom.replay.steps;

/**
 * A sentence as people see it.
 *
 * @param kind what it says, as a script names it, such as {@code job.run}
 * @param words the sentence, its gaps in capitals and what may be left out in square brackets
 */
public record Phrase(String kind, String words) {}
