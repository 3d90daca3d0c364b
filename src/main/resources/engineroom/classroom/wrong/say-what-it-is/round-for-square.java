// Job#callString
// Against: in round brackets, the arguments
// It replaces the brackets that Java puts round an array, and those of the arguments with them.
public String callString() {
  return name + java.util.Arrays.toString(args).replace('[', '(').replace(']', ')');
}
