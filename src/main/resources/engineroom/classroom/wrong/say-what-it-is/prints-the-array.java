// Job#callString
// Against: separated by a comma and a blank
// It lets Java print the array, which brings square brackets along.
public String callString() {
  return name + "(" + java.util.Arrays.toString(args) + ")";
}
