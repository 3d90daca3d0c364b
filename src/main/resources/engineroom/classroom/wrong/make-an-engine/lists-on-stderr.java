// Engine#Engine(Host)
// Against: prints each name and a newline to the job’s stdout
// It lists the names on stderr, where they are taken for a report.
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
          job.errorf("%s", name);
        }
        return Status.OK;
      });
  host.globals().forEach(this::put);
}
