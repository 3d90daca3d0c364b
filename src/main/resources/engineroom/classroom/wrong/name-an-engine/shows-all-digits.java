// Engine#toString
// It shows all 64 digits. The text of an engine is the first eight.
@Override
public String toString() {
  return id;
}
