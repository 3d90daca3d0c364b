// Env#setTime
// Against: reads and writes times of RFC 3339 as Go does
// It stores thousandths of a second; there are nine digits.
public void setTime(String key, OffsetDateTime value) {
  set(key, Rfc3339.format(value.truncatedTo(java.time.temporal.ChronoUnit.MILLIS)));
}
