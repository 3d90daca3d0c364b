// Job#toString
// Against: a dot, and the other two
// It puts a blank where the dot belongs.
@Override
public String toString() {
  return eng + " " + callString() + statusString();
}
