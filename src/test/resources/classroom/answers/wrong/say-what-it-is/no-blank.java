// Job#callString
// Against: Say how a job is called.
// It joins with a comma alone.
public String callString() {
  return name + "(" + String.join(",", args) + ")";
}
