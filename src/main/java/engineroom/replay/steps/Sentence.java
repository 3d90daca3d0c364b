package engineroom.replay.steps;

import java.util.List;
import java.util.Map;

/**
 * How one kind of thing is said.
 *
 * @param kind what it says, as a script names it
 * @param asks whether it asks for a value, so that {@code ok} would be one
 * @param parts in order
 */
record Sentence(String kind, boolean asks, List<Part> parts) {

  /** Whether it may begin with this token: a cheap look that spares most attempts to read it. */
  boolean mayBegin(Token first) {
    return !(parts.getFirst() instanceof Part.Word(String word)) || first.is(word);
  }

  /** Reads it from a line; what it says is then in the reading's fields. */
  boolean read(Reading from) {
    return from.all(parts);
  }

  /** Whether it can say what is in these fields; some of them may be left unsaid. */
  boolean suits(Map<?, ?> fields) {
    for (Part part : parts) {
      if (!part.suits(fields)) {
        return false;
      }
    }
    return true;
  }

  void write(Map<?, ?> fields, Writing to) {
    for (Part part : parts) {
      part.write(fields, to);
    }
  }

  boolean knows(String field) {
    return Part.knowsAny(parts, field);
  }

  /** The sentence as people see it, its gaps in capitals, as in {@code run JOB}. */
  String shown() {
    Writing line = new Writing();
    for (Part part : parts) {
      part.show(line);
    }
    return line.toString();
  }
}
