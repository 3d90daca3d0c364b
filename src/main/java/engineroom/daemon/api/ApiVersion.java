package engineroom.daemon.api;

/**
 * A version of the API, such as 1.18. Models {@code pkg/version} of docker 1.6.2.
 *
 * @param text numbers with points between them
 */
record ApiVersion(String text) implements Comparable<ApiVersion> {

  /** The version that the API has. */
  static final ApiVersion CURRENT = new ApiVersion("1.18");

  /** Compares number by number; one that is missing, or is none, counts as nought. */
  @Override
  public int compareTo(ApiVersion other) {
    String[] mine = text.split("\\.", -1);
    String[] theirs = other.text.split("\\.", -1);
    for (int i = 0; i < Math.max(mine.length, theirs.length); i++) {
      int order = Integer.compare(number(mine, i), number(theirs, i));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  private static int number(String[] numbers, int at) {
    try {
      return at < numbers.length ? Integer.parseInt(numbers[at]) : 0;
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  boolean isAtLeast(String other) {
    return compareTo(new ApiVersion(other)) >= 0;
  }

  boolean isBefore(String other) {
    return compareTo(new ApiVersion(other)) < 0;
  }

  @Override
  public String toString() {
    return text;
  }
}
