// Engine#Engine(Host)
// Against: connects the three public streams to those of the process
// It does not connect stderr, and the first job that reports an error ends in a
// NullPointerException.
public Engine(Host host) {
  this.host = host;
  this.id = RandomId.next();
  this.stdout = System.out;
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
