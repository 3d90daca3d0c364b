// GlobalHandlers#unregister
// Against: `unregister` takes a name away
// It takes the handler away and leaves the name, so every later engine has a command that nobody
// answers.
public void unregister(String name) {
  handlers.replace(name, null);
}
