// RandomId#next
// Against: draws an id of 64 hexadecimal digits
// It stops one digit too early.
static String next() {
  StringBuilder id = new StringBuilder(DIGITS);
  while (id.length() < DIGITS - 1) {
    id.append(HEX.charAt(RANDOM.nextInt(HEX.length())));
  }
  return id.toString();
}
