// Env#getTime
// Against: reads and writes times of RFC 3339 as Go does
// It takes small letters for the two of a time.
public OffsetDateTime getTime(String key) {
  return Rfc3339.parse(get(key).toUpperCase(java.util.Locale.ROOT));
}
