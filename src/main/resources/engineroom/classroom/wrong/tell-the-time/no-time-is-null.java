// Env#getTime
// Against: for a missing key too
// It gives null for a missing key. A missing time is an error.
public OffsetDateTime getTime(String key) {
  String text = get(key);
  return text.isEmpty() ? null : Rfc3339.parse(text);
}
