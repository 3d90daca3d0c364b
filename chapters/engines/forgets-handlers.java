// Engine#lookup
// Nobody is found, whatever was registered.
public Handler lookup(String name) {
  return null;
}
