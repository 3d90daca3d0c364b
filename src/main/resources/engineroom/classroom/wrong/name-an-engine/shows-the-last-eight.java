// Engine#toString
// Against: shows the first eight of them
// It shows the last eight digits.
@Override
public String toString() {
  return id.substring(id.length() - 8);
}
