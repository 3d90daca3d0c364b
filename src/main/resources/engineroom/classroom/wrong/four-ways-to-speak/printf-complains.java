// Job#printf
// Against: `printf` goes to stdout
// It prints to stderr.
public Written printf(String format, Object... args) {
  return print(stderr, format, args);
}
