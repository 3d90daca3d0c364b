// ErrorMessage#kept
// Against: How many times may `write` be called for one message?
// It makes a buffer and does not keep it, so all that is written is lost.
private ByteArrayOutputStream kept() {
  return kept == null ? new ByteArrayOutputStream() : kept;
}
