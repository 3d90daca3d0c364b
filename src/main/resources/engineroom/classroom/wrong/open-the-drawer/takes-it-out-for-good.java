// Hack#get
// Against: take it out
// It takes the value out of the drawer for good. It may be asked for again.
Object get(String key) {
  return values.remove(key);
}
