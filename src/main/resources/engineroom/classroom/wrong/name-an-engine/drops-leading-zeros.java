// RandomId#next
// Against: draws an id of 64 hexadecimal digits
// It prints one long number in base 16, which loses zeros at its beginning, and a long has only 16
// digits. Worse, a negative one begins with a minus sign.
static String next() {
  return Long.toString(RANDOM.nextLong() | Long.MIN_VALUE, 16);
}
