// Engine#Engine(Host)
// Against: connects the three public streams to those of the process
// It does not connect stdin. Nobody reads it, and yet it is one of the three streams.
public Engine(Host host) {
  this.host = host;
  this.id = RandomId.next();
  this.stdout = System.out;
  this.stderr = System.err;
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
