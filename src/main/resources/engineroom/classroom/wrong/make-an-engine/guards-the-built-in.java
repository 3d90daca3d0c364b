// Engine#Engine(Host)
// Against: line 95 is an assignment, which asks nothing
// It guards its own job against the global table. The original assigns and asks nothing, so a
// global commands wins, and a global null takes the job away.
public Engine(Host host) {
  this.host = host;
  this.id = RandomId.next();
  this.stdout = System.out;
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
  host.globals()
      .forEach(
          (name, handler) -> {
            if (!handlers.containsKey(name)) {
              put(name, handler);
            }
          });
}
