// Engine#Engine(Host)
// Against: and succeeds
// Its handler returns a failure.
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
        return Status.ERR;
      });
  host.globals().forEach(this::put);
}
