// Job#toString
// Against: `toString` is the engine’s text, a dot, and the other two
// It leaves the outcome out.
@Override
public String toString() {
  return eng + "." + callString();
}
