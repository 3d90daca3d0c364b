package engineroom.lab;

/** Hears what comes of a session, each piece of news as one line of JSON. */
@FunctionalInterface
interface NewsListener {

  /**
   * There is news.
   *
   * @param json an object: an answer, an event, errors, or the end of what was entered
   */
  void heard(String json);
}
