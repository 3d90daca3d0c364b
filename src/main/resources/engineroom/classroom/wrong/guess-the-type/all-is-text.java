// Env#jsonValue
// Against: Each value is tried as JSON first
// It does not guess: every value is written as a text. That was merged on 3 April 2014, and taken
// back the day after.
private static Object jsonValue(String text) {
  return text;
}
