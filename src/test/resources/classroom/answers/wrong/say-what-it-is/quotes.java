// Job#callString
// Against: Say how a job is called.
// It quotes each argument.
public String callString() {
  return name + "(\"" + String.join("\", \"", args) + "\")";
}
