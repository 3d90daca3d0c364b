// Engine#toString
// Against: shows the first eight of them
// It shows seven digits.
@Override
public String toString() {
  return id.substring(0, 7);
}
