// Job#callString
// Against: separated by a comma and a blank
// It writes no blank behind the comma.
public String callString() {
  return name + "(" + String.join(",", args) + ")";
}
