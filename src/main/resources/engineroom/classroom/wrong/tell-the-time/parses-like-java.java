// Env#getTime
// Against: What would Java’s own parser say to the 30th of February?
// It parses as Java does, which knows that there is no 30th of February. Go 1.4 lets such a day run
// over into March.
public OffsetDateTime getTime(String key) {
  return OffsetDateTime.parse(get(key));
}
