// GlobalHandlers#unregister
// Against: `unregister` takes a name away
// It does nothing: a name stays for good, as with an engine. Here it can be taken away.
public void unregister(String name) {
  // a name that is taken stays taken
}
