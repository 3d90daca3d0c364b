package engineroom.engine.json;

/**
 * Where in a text something stands.
 *
 * @param line counted from 1
 * @param column of the line, in characters (code points), counted from 1
 */
record Place(int line, int column) {

  static final Place START = new Place(1, 1);

  /** The place behind some characters that begin at this one. */
  Place after(char[] text, int from, int to) {
    int newLine = line;
    int newColumn = column;
    for (int i = from; i < to; i++) {
      if (text[i] == '\n') {
        newLine++;
        newColumn = 1;
      } else if (!Character.isLowSurrogate(text[i])) {
        newColumn++;
      }
    }
    return new Place(newLine, newColumn);
  }
}
