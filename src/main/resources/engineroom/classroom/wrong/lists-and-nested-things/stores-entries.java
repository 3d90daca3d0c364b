// Env#setSubEnv
// Against: `setSubEnv` stores one as `encode` writes it
// It stores the entries as a list.
public void setSubEnv(String key, Env sub) throws IOException {
  setJson(key, sub.entries());
}
