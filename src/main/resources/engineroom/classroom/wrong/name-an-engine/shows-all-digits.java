// Engine#toString
// Against: shows the first eight of them
// It shows all 64 digits. The text of an engine is the first eight.
@Override
public String toString() {
  return id;
}
