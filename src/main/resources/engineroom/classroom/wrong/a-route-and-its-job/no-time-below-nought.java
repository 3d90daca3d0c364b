// ContainerRoutes#stop
// Against: `stop` hands the form’s `t` to its job
// A time below nought is none.
static void stop(Call call) throws EngineException, IOException {
  Job job = call.job("stop");
  job.setenv("t", call.form("t").startsWith("-") ? "0" : call.form("t"));
  runUnless(call, job, "Container already stopped");
}
