// Env#encode
// Against: one JSON object and a newline
// It writes nothing for an environment without entries.
public void encode(OutputStream dst) throws IOException {
  if (!entries.isEmpty()) {
    dst.write(encoded());
  }
}
