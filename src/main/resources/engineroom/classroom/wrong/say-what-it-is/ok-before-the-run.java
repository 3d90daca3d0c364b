// Job#statusString
// Against: What is the status of a job that has not run, and what must its status text not say?
// It does not ask whether there is an outcome, and says OK of a job that has not run: its status
// is zero, as that of a success.
public String statusString() {
  return " = " + (status.code() == 0 ? "OK" : "ERR") + " (" + status.code() + ")";
}
