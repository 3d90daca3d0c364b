package engineroom.book.measure;

/**
 * What one operation costs, and how sure that is.
 *
 * @param nanos its time in nanoseconds
 * @param low the lower end of the interval that the time lies in
 * @param high the upper end
 * @param bytes what it allocates
 */
public record Measurement(double nanos, double low, double high, double bytes) {

  /** True if every time of this interval is below every time of the other. */
  public boolean isFasterThan(Measurement other) {
    return high < other.low;
  }

  /** True if the two intervals have a time in common. */
  public boolean overlaps(Measurement other) {
    return !isFasterThan(other) && !other.isFasterThan(this);
  }

  /** The time for readers: {@code 85 ns ± 2}, or its ends where they are not equally far away. */
  public String time() {
    return Quantity.time(nanos, low, high);
  }

  /** The allocation for readers: {@code 216 B}. */
  public String allocation() {
    return Quantity.bytes(bytes);
  }
}
