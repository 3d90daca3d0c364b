// Job#statusString
// Against: or nothing at all as long as no handler has returned
// It says nothing of a job that ended well.
public String statusString() {
  if (!ended || status.code() == 0) {
    return "";
  }
  return " = " + (status.code() == 0 ? "OK" : "ERR") + " (" + status.code() + ")";
}
