// Engine#Engine(Host)
// Against: it fills the fields `host` and `id`
// It makes a host of its own, and its clock, log and table are not those it was given.
public Engine(Host host) {
  this.host = Host.ofTheMachine();
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
  host.globals().forEach(this::put);
}
