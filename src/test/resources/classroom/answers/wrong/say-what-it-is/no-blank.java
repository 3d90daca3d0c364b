// Job#callString
// It joins with a comma alone.
public String callString() {
  return name + "(" + String.join(",", args) + ")";
}
