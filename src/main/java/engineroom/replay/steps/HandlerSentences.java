package engineroom.replay.steps;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a handler can do, said as sentences. */
final class HandlerSentences {

  private static final List<Sentence> ALL = SentenceTable.actions();

  private HandlerSentences() {}

  static List<Sentence> all() {
    return ALL;
  }

  /** Reads the longest action that comes next; null, with what was expected noted, if none does. */
  static Map<String, Object> read(Reading from) {
    Sentence longest = null;
    Reading itsReading = null;
    for (Sentence each : ALL) {
      Reading reading = new Reading(from.tokens(), from.at());
      if (each.read(reading) && (itsReading == null || reading.at() > itsReading.at())) {
        longest = each;
        itsReading = reading;
      }
    }
    if (longest == null) {
      Nearest nearest = Nearest.of(ALL, from.tokens(), from.at(), "an action of a handler");
      from.fails(nearest.place(), nearest.expected(), nearest.sentence());
      return null;
    }
    if (itsReading.failedAt() >= 0) {
      from.fails(itsReading.failedAt(), itsReading.expected(), longest.shown());
    }
    from.goTo(itsReading.at());
    return wrapped(longest, itsReading.fields());
  }

  /** An action's one field holds its value, or what the sentence says in fields of its own. */
  private static Map<String, Object> wrapped(Sentence sentence, Map<String, Object> fields) {
    if (sentence.knows(sentence.kind())) {
      return fields;
    }
    Map<String, Object> action = new LinkedHashMap<>();
    action.put(sentence.kind(), fields);
    return action;
  }

  /** Whether all of a handler can be said. */
  static boolean suit(Object handler) {
    if (!(handler instanceof List<?> actions) || actions.isEmpty()) {
      return false;
    }
    for (Object action : actions) {
      if (sentence(action) == null) {
        return false;
      }
    }
    return true;
  }

  static void write(Object action, Writing to) {
    Sentence sentence = sentence(action);
    Writing inner = new Writing();
    sentence.write(fields(sentence, action), inner);
    to.add(inner.toString());
  }

  private static Sentence sentence(Object action) {
    for (Sentence each : ALL) {
      Map<?, ?> fields = fields(each, action);
      if (fields != null && each.suits(fields)) {
        Writing trial = new Writing();
        each.write(fields, trial);
        if (trial.saysAllOf(fields)) {
          return each;
        }
      }
    }
    return null;
  }

  private static Map<?, ?> fields(Sentence sentence, Object action) {
    if (!(action instanceof Map<?, ?> map) || map.size() != 1) {
      return null;
    }
    if (sentence.knows(sentence.kind())) {
      return map;
    }
    return map.get(sentence.kind()) instanceof Map<?, ?> inner ? inner : null;
  }
}
