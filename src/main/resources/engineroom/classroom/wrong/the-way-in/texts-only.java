// Decoder#env
// Against: `Decoder.env` makes of it
// It stores every value as the text that Java makes of it.
static Env env(Map<String, Object> object) {
  Env env = new Env();
  object.forEach((key, value) -> env.set(key, String.valueOf(value)));
  return env;
}
