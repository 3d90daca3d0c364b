package engineroom.fuzz.subject;

import engineroom.engine.json.JsonException;
import engineroom.fuzz.Law;
import java.io.EOFException;
import java.io.IOException;

/** What an error of reading JSON must tell: a place that is in the text. */
final class Places {

  private Places() {}

  static void check(IOException refused, String text) throws IOException {
    if (refused instanceof EOFException) {
      return;
    }
    if (!(refused instanceof JsonException json)) {
      throw refused;
    }
    long lines = 1 + text.chars().filter(c -> c == '\n').count();
    Law.that(
        json.line() >= 1 && json.line() <= lines && json.column() >= 1,
        "the place is in the text: " + json.getMessage());
    Law.that(json.column() <= 1 + text.length(), "the column is in the text: " + json.getMessage());
    Law.that(
        json.getMessage().endsWith("(line " + json.line() + ", column " + json.column() + ")"),
        "the message tells the place: " + json.getMessage());
  }
}
