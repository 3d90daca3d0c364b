// Job#env
// Against: always the same one
// As long as nothing is in it, each who asks gets another.
public Env env() {
  if (env == null || env.entries().isEmpty()) {
    env = new Env();
  }
  return env;
}
