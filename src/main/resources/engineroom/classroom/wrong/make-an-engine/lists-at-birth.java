// Engine#Engine(Host)
// Against: When does each of them look into the map?
// It asks for the names when the engine is made, and prints that old list ever after. The handler
// has to look when it runs.
public Engine(Host host) {
  this.host = host;
  this.id = RandomId.next();
  this.stdout = System.out;
  this.stderr = System.err;
  this.stdin = System.in;
  this.logging = true;
  handlers.put("commands", NIL);
  host.globals().forEach(this::put);
  if (handlers.get("commands") == NIL) {
    List<String> names = commands();
    handlers.put(
        "commands",
        job -> {
          names.forEach(name -> job.printf("%s\n", name));
          return Status.OK;
        });
  }
}
