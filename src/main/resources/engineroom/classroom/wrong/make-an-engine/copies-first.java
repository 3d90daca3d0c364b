// Engine#Engine(Host)
// Against: Last, the engine copies what stands in the table of its host
// It copies the global table before it adds its own job. Then the built-in commands replaces a
// global one; in the original it is the other way round.
public Engine(Host host) {
  this.host = host;
  this.id = RandomId.next();
  this.stdout = System.out;
  this.stderr = System.err;
  this.stdin = System.in;
  this.logging = true;
  host.globals().forEach(this::put);
  handlers.put(
      "commands",
      job -> {
        for (String name : commands()) {
          job.printf("%s\n", name);
        }
        return Status.OK;
      });
}
