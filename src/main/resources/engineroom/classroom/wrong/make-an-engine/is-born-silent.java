// Engine#Engine(Host)
// Against: turns `logging` on
// It leaves logging off. A new engine logs, and copies what its jobs report.
public Engine(Host host) {
  this.host = host;
  this.id = RandomId.next();
  this.stdout = System.out;
  this.stderr = System.err;
  this.stdin = System.in;
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
