// Env#getTime
// Against: for a missing key too
// It takes a missing time for the beginning of all time.
public OffsetDateTime getTime(String key) {
  if (get(key).isEmpty()) {
    return java.time.OffsetDateTime.of(1, 1, 1, 0, 0, 0, 0, java.time.ZoneOffset.UTC);
  }
  return Rfc3339.parse(get(key));
}
