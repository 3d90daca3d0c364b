// GlobalHandlers#unregister
// Against: `unregister` takes a name away
// It takes away all names that differ in case only.
public void unregister(String name) {
  handlers.keySet().removeIf(name::equalsIgnoreCase);
}
