// Engine#put
// Against: knows by `NIL` that nobody is there
// It puts a handler in place of the null that says what a missing one would be told. A job of that
// name then has a handler, and an end.
private void put(String name, Handler handler) {
  Handler nobody =
      job -> {
        job.errorf("%s: command not found", job.name);
        return Status.NOT_FOUND;
      };
  handlers.put(name, handler == null ? nobody : handler);
}
