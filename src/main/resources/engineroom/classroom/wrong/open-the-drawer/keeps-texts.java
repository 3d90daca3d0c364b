// Hack#put
// Against: put a value into its drawer and take it out
// It keeps the text of a value. What comes out is the very thing that was put in.
void put(String key, Object value) {
  values.put(key, value == null ? null : String.valueOf(value));
}
