// RandomId#next
// Against: draws an id of 64 hexadecimal digits
// It draws 32 digits and writes them twice.
static String next() {
  StringBuilder id = new StringBuilder(DIGITS);
  while (id.length() < DIGITS / 2) {
    id.append(HEX.charAt(RANDOM.nextInt(HEX.length())));
  }
  return id.append(id.toString()).toString();
}
