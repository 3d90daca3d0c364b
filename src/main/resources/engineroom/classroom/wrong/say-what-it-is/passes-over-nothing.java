// Job#callString
// Against: the arguments, separated by a comma and a blank
// It leaves out empty arguments. An empty argument is one.
public String callString() {
  return name
      + "("
      + java.util.Arrays.stream(args)
          .filter(one -> !one.isEmpty())
          .collect(java.util.stream.Collectors.joining(", "))
      + ")";
}
