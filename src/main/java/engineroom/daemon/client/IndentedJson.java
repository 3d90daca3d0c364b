package engineroom.daemon.client;

/** JSON with a line for each of its values: {@code json.Indent} with four blanks a step. */
final class IndentedJson {

  private static final String STEP = "    ";

  private IndentedJson() {}

  /** The same value, laid out. */
  static String of(String json) {
    StringBuilder text = new StringBuilder();
    int depth = 0;
    boolean opened = false;
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      if (c == ' ' || c == '\n' || c == '\r' || c == '\t') {
        continue;
      }
      if (opened && c != '}' && c != ']') {
        depth++;
        line(text, depth);
      }
      boolean wasOpened = opened;
      opened = c == '{' || c == '[';
      if (c == '"') {
        int end = endOfText(json, i);
        text.append(json, i, end);
        i = end - 1;
      } else if (c == ',') {
        text.append(c);
        line(text, depth);
      } else if (c == ':') {
        text.append(": ");
      } else if ((c == '}' || c == ']') && !wasOpened) {
        depth--;
        line(text, depth);
        text.append(c);
      } else {
        text.append(c);
      }
    }
    return text.toString();
  }

  private static void line(StringBuilder text, int depth) {
    text.append('\n').append(STEP.repeat(depth));
  }

  private static int endOfText(String json, int from) {
    int at = from + 1;
    while (json.charAt(at) != '"') {
      at += json.charAt(at) == '\\' ? 2 : 1;
    }
    return at + 1;
  }
}
