// RandomId#next
// Against: hexadecimal digits in small letters
// It draws large letters.
static String next() {
  StringBuilder id = new StringBuilder(DIGITS);
  while (id.length() < DIGITS) {
    id.append(HEX.charAt(RANDOM.nextInt(HEX.length())));
  }
  return id.toString().toUpperCase(java.util.Locale.ROOT);
}
