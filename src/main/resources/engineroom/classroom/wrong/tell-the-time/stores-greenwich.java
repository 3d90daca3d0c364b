// Env#setTime
// Against: reads and writes times of RFC 3339 as Go does
// It stores every time in UTC.
public void setTime(String key, OffsetDateTime value) {
  set(key, Rfc3339.format(value.withOffsetSameInstant(java.time.ZoneOffset.UTC)));
}
