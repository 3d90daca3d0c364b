// Job#toString
// It leaves out the engine, whose text stands before the dot.
@Override
public String toString() {
  return callString() + statusString();
}
