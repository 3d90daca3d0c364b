package engineroom.fuzz.subject;

import engineroom.fuzz.Target;
import java.util.List;

/** Texts to begin with where JSON is read. */
final class JsonSeeds {

  static final List<byte[]> DOCUMENTS =
      Target.utf8(
          "{\"a\": 1.5, \"b\": \"two\", \"c\": [1, null, \"x\", {\"d\": -0.25e3}], \"e\": null}",
          "{\"k=v\": {\"deep\": [[1.75]]}, \"k\": true, \"k\": \"<&>\\u2028\"}\n{\"x\": 12}",
          "{\"long\": 9007199254740993, \"text\": \"\\ud83d\\ude00 \\ud800 \\/ \\\\ é\"}",
          " null {\"a\": \"b\"} {} [1]",
          "{}");

  static final List<byte[]> LISTS =
      Target.utf8(
          "[\"a\", \"b\\n\", \"\", \"é\"]",
          "[\"a\", null, 1, \"b\", {\"c\": []}, true]",
          "[{\"a\": 1.5}, {\"b\": {\"c\": 2.5}}, null, \"x\", {}]",
          "null",
          " [ ] ",
          "\"plain\"",
          "[0.5, 2]",
          "12.75");

  static final List<byte[]> WORDS =
      Target.utf8(
          "null", "true", "{", "}", "[", "]", "\"", ",", ":", "\\u", "\\ud83d", "\\\"", "1e400",
          "0e292", "-0", "01", ".5", "{}", "[[", "\"a\":");

  private JsonSeeds() {}
}
