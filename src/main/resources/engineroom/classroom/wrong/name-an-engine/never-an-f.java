// RandomId#next
// Against: a number from 0 up to but not including `n`
// It takes the limit for the largest number, and never draws the last digit.
static String next() {
  StringBuilder id = new StringBuilder(DIGITS);
  while (id.length() < DIGITS) {
    id.append(HEX.charAt(RANDOM.nextInt(HEX.length() - 1)));
  }
  return id.toString();
}
