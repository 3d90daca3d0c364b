// Job#statusString
// Against: a blank, an equals sign, a blank
// It begins with the equals sign.
public String statusString() {
  if (!ended) {
    return "";
  }
  return "= " + (status.code() == 0 ? "OK" : "ERR") + " (" + status.code() + ")";
}
