// Engine#Engine(Host)
// Against: prints each name and a newline to the job
// The name is the format: a percent sign in it is read.
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
          job.printf(name + "\n");
        }
        return Status.OK;
      });
  host.globals().forEach(this::put);
}
