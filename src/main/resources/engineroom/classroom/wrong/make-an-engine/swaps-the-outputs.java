// Engine#Engine(Host)
// Against: connects the three public streams to those of the process
// It takes stdout for stderr and stderr for stdout, so what jobs report goes where nobody looks for
// errors.
public Engine(Host host) {
  this.host = host;
  this.id = RandomId.next();
  this.stdout = System.err;
  this.stderr = System.out;
  this.stdin = System.in;
  this.logging = true;
  handlers.put(
      "commands",
      job -> {
        for (String name : commands()) {
          job.printf("%s\n", name);
        }
        return Status.OK;
      });
  host.globals().forEach(this::put);
}
