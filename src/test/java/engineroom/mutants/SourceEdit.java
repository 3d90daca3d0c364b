package engineroom.mutants;

/**
 * A change to a text.
 *
 * @param start its first character
 * @param end the character after its last
 * @param replacement what comes in place
 * @param operator what kind of change it is, in words
 * @param change what it changes, in words
 */
record SourceEdit(int start, int end, String replacement, String operator, String change) {

  String apply(String text) {
    return text.substring(0, start) + replacement + text.substring(end);
  }
}
