// Engine#Engine(Host)
// Against: connects the three public streams to those of the process
// It does not connect stdout. That no job ever prints there does not matter: whoever asks the
// engine
// for its stdout gets null.
public Engine(Host host) {
  this.host = host;
  this.id = RandomId.next();
  this.stderr = System.err;
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
