// Job#statusString
// Against: a negative one too
// It takes negative numbers for a success.
public String statusString() {
  if (!ended) {
    return "";
  }
  return " = " + (status.code() <= 0 ? "OK" : "ERR") + " (" + status.code() + ")";
}
