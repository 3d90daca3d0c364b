// Engine#Engine(Host)
// Against: Last, the engine copies what stands in the table
// It copies nothing.
public Engine(Host host) {
  this.host = host;
  this.id = RandomId.next();
  this.stdout = System.out;
  this.stderr = System.err;
  this.stdin = System.in;
  this.logging = true;
  put(
      "commands",
      job -> {
        for (String name : commands()) {
          job.printf("%s\n", name);
        }
        return Status.OK;
      });
}
