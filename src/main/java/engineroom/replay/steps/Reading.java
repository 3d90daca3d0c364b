package engineroom.replay.steps;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How far a sentence has been read from a line, and what it said so far. */
final class Reading {

  private final List<Token> tokens;
  private int at;
  private Map<String, Object> fields = new LinkedHashMap<>();
  private int failedAt = -1;
  private String expected = "";
  private String sentence = "";

  Reading(List<Token> tokens, int at) {
    this.tokens = tokens;
    this.at = at;
  }

  List<Token> tokens() {
    return tokens;
  }

  int at() {
    return at;
  }

  Token next() {
    return tokens.get(at);
  }

  Token take() {
    return tokens.get(at++);
  }

  void goTo(int place) {
    at = place;
  }

  Map<String, Object> fields() {
    return fields;
  }

  /** Takes a word or a sign, if it comes next. */
  boolean takes(String wordOrSign) {
    if (!next().is(wordOrSign)) {
      return at >= failedAt && fails("\"" + wordOrSign + "\"");
    }
    at++;
    return true;
  }

  /** Takes a word that says nothing, if it comes next. */
  void mayTake(String word) {
    at += next().is(word) ? 1 : 0;
  }

  /** Notes what was expected here. */
  boolean fails(String what) {
    return fails(at, what, "");
  }

  /**
   * Notes what was expected at a token, of all such tokens the last.
   *
   * @param of the sentence it belongs to, if it is one within another
   */
  boolean fails(int place, String what, String of) {
    if (place > failedAt) {
      failedAt = place;
      expected = what;
      sentence = of;
    } else if (place == failedAt
        && !(" or " + expected + " or ").contains(" or " + what + " or ")) {
      expected += " or " + what;
    }
    return false;
  }

  /** Reads parts that belong together: all of them or none. */
  boolean all(List<Part> parts) {
    int start = at;
    Map<String, Object> before = new LinkedHashMap<>(fields);
    for (Part part : parts) {
      if (!part.read(this)) {
        at = start;
        fields = before;
        return false;
      }
    }
    return true;
  }

  int failedAt() {
    return failedAt;
  }

  String expected() {
    return expected;
  }

  String sentence() {
    return sentence;
  }
}
