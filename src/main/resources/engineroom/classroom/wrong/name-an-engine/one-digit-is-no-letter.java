// RandomId#next
// Against: chosen by `RANDOM`
// One of the digits that are shown is never a letter.
static String next() {
  StringBuilder id = new StringBuilder(DIGITS);
  while (id.length() < DIGITS) {
    id.append(HEX.charAt(RANDOM.nextInt(id.length() == 7 ? 10 : HEX.length())));
  }
  return id.toString();
}
