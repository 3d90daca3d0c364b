// RandomId#next
// Against: The constants `HEX`, `DIGITS` and `RANDOM` are there for you.
// It makes its own dice with a fixed seed for each id, and so every engine gets the same one.
static String next() {
  Random dice = new Random(DIGITS);
  StringBuilder id = new StringBuilder(DIGITS);
  while (id.length() < DIGITS) {
    id.append(HEX.charAt(dice.nextInt(HEX.length())));
  }
  return id.toString();
}
