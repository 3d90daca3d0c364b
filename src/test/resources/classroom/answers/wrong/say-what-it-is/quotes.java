// Job#callString
// It quotes each argument.
public String callString() {
  return name + "(\"" + String.join("\", \"", args) + "\")";
}
