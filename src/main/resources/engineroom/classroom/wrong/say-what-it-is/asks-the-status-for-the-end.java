// Job#statusString
// Against: or nothing at all as long as no handler has returned
// It concludes from a status that is not zero that the job has ended. A job without a handler has
// the status 127 and no end, so its text is empty.
public String statusString() {
  if (!ended && status.code() == 0) {
    return "";
  }
  return " = " + (status.code() == 0 ? "OK" : "ERR") + " (" + status.code() + ")";
}
