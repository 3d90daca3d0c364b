// Env#setTime
// Against: reads and writes times of RFC 3339 as Go does
// It prints as Java does: without the seconds where they are 0, and with nanoseconds in groups of
// three. Go cuts zeros at the end, one by one.
public void setTime(String key, OffsetDateTime value) {
  set(key, value.toString());
}
