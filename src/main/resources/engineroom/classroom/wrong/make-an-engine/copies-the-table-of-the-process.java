// Engine#Engine(Host)
// Against: copies what stands in the table of its host, `host.globals()`
// It copies the table of the process, whatever host it was given.
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
  GlobalHandlers.OF_THE_PROCESS.forEach(this::put);
}
