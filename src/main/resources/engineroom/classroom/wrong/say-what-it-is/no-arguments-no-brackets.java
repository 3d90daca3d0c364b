// Job#callString
// Against: in round brackets, the arguments
// It leaves the brackets out where there is no argument.
public String callString() {
  return args.length == 0 ? name : name + "(" + String.join(", ", args) + ")";
}
