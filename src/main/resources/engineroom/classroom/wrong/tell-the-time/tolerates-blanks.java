// Env#getTime
// Against: Rfc3339.parse(get(key))
// It cuts blanks off the text before it reads it. A time with a blank is no time.
public OffsetDateTime getTime(String key) {
  return Rfc3339.parse(get(key).strip());
}
