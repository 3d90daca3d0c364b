// Reply#add
// It replaces what is there. There is one header for each argument.
public void add(String name, String value) {
  set(name, value);
}
