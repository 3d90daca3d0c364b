// Job#env
// Against: `env` gives the job’s environment, always the same one
// It makes a new environment for everyone who asks. Whatever is stored is forgotten at once; the
// one that was made has to be kept in the field.
public Env env() {
  return env == null ? new Env() : env;
}
