// Job#statusString
// Against: and the status in brackets
// It leaves the number out where all is well.
public String statusString() {
  if (!ended) {
    return "";
  }
  return status.code() == 0 ? " = OK" : " = ERR (" + status.code() + ")";
}
