// RandomId#next
// Against: draws an id of 64 hexadecimal digits
// It draws eight digits, as many as are shown. An id has 64: eight are 32 bits, and of some ten
// thousand engines two would share the whole of it.
static String next() {
  StringBuilder id = new StringBuilder(DIGITS);
  while (id.length() < 8) {
    id.append(HEX.charAt(RANDOM.nextInt(HEX.length())));
  }
  return id.toString();
}
