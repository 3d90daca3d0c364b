// Engine#put
// Against: your `lookup` of the last step knows by `NIL` that nobody is there
// It stores the null itself. The name is taken and listed, and looks right; but lookup cannot tell
// it from a name that is missing, and calls the catchall.
private void put(String name, Handler handler) {
  handlers.put(name, handler);
}
