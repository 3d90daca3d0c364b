// RandomId#next
// Against: draws an id of 64 hexadecimal digits
// It draws from ten digits. There are sixteen.
static String next() {
  StringBuilder id = new StringBuilder(DIGITS);
  while (id.length() < DIGITS) {
    id.append(HEX.charAt(RANDOM.nextInt(10)));
  }
  return id.toString();
}
