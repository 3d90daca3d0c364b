// Job#statusString
// Against: only one number is good
// It takes 1 for the only failure. Every status but zero is one.
public String statusString() {
  if (!ended) {
    return "";
  }
  return " = " + (status.code() == 1 ? "ERR" : "OK") + " (" + status.code() + ")";
}
