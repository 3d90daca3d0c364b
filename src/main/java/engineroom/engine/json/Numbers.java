package engineroom.engine.json;

/** What a number in a text becomes. */
public enum Numbers {

  /**
   * Always a {@link Double}, as in Go where no type is given. One that is too large fails its text.
   */
  DOUBLES,

  /**
   * A {@link Long} if it is written without a point and an exponent and fits 64 bits, or else a
   * {@link Double}. Go has no such rule: it is for callers that have integers to store.
   */
  INTEGERS_WHERE_WHOLE
}
