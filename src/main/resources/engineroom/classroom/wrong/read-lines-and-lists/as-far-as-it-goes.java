// Table#readListFrom
// Against: Which of the two has read everything before it adds the first row?
// It takes the elements one by one and keeps the rows before an error. A text that is no list adds
// no row at all.
public long readListFrom(byte[] src) throws IOException {
  String text = Text.ofBytes(src).strip();
  String inside = text.replaceFirst("^\\[", "").replaceFirst("\\]$", "");
  int start = 0;
  for (int i = 0; i < inside.length(); i++) {
    if (inside.charAt(i) == '}') {
      addObject(Json.parse(inside.substring(start, i + 1), Numbers.DOUBLES));
      start = inside.indexOf(',', i) + 1;
    }
  }
  return src.length;
}
