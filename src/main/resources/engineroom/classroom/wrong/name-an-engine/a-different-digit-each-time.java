// RandomId#next
// Against: chosen by `RANDOM`
// No digit is followed by the same one.
static String next() {
  StringBuilder id = new StringBuilder(DIGITS);
  while (id.length() < DIGITS) {
    char digit = HEX.charAt(RANDOM.nextInt(HEX.length()));
    if (id.isEmpty() || id.charAt(id.length() - 1) != digit) {
      id.append(digit);
    }
  }
  return id.toString();
}
