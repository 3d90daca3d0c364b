// Job#statusString
// Against: and the status in brackets
// It writes the number as the country does.
public String statusString() {
  return ended ? String.format(" = %s (%d)", status.code() == 0 ? "OK" : "ERR", status.code()) : "";
}
