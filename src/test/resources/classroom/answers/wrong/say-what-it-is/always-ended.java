// Job#callString
// Against: Say how a job is called.
// It forgets the parentheses.
public String callString() {
  return name + " " + String.join(", ", args);
}

// Job#statusString
public String statusString() {
  return " = " + (status.code() == 0 ? "OK" : "ERR") + " (" + status.code() + ")";
}
