package engineroom.engine.json;

/**
 * Where in a text something stands.
 *
 * @param line counted from 1
 * @param column of the line, in characters (code points), counted from 1
 */
record Place(int line, int column) {

  static final Place START = new Place(1, 1);

  /** The place behind a text that begins at this one. */
  Place after(String text) {
    int newLine = line;
    int newColumn = column;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\n') {
        newLine++;
        newColumn = 1;
      } else if (!Character.isLowSurrogate(text.charAt(i))) {
        newColumn++;
      }
    }
    return new Place(newLine, newColumn);
  }
}
