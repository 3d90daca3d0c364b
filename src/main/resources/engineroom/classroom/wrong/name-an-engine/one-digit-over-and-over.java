// RandomId#next
// Against: draws an id of 64 hexadecimal digits
// It draws one digit and writes it 64 times.
static String next() {
  return String.valueOf(HEX.charAt(RANDOM.nextInt(HEX.length()))).repeat(DIGITS);
}
