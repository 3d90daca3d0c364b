// Engine#Engine(Host)
// Against: prints each name and a newline
// It writes newlines between the names and none behind the last.
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
        job.printf("%s", String.join("\n", commands()));
        return Status.OK;
      });
  host.globals().forEach(this::put);
}
