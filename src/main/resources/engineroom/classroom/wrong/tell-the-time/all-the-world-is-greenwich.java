// Env#getTime
// Against: reads and writes times of RFC 3339 as Go does
// It gives every time in UTC. A time keeps the offset that it came with.
public OffsetDateTime getTime(String key) {
  return Rfc3339.parse(get(key)).withOffsetSameInstant(java.time.ZoneOffset.UTC);
}
