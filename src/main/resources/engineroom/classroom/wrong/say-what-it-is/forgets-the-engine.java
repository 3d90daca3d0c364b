// Job#toString
// Against: `toString` is the engine’s text, a dot, and the other two
// It leaves out the engine, whose text stands before the dot.
@Override
public String toString() {
  return callString() + statusString();
}
