// Env#getTime
// It parses as Java does, which knows that there is no 30th of February. Go 1.4 lets such a day run
// over into March.
public OffsetDateTime getTime(String key) {
  return OffsetDateTime.parse(get(key));
}
