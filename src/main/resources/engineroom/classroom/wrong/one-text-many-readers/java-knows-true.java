// Env#getBool
// Against: all else is true
// It takes true for true and all else for false, as Boolean.parseBoolean does. Here it is the
// other way round: five words are false, and all else is true.
public boolean getBool(String key) {
  return Boolean.parseBoolean(trim(get(key)));
}
