// ContainerRoutes#stop
// Against: `stop` hands the form’s `t` to its job
// It does not hand on what is no number.
static void stop(Call call) throws EngineException, IOException {
  Job job = call.job("stop");
  if (call.form("t").matches("-?[0-9]*")) {
    call.hand(job, "t");
  }
  runUnless(call, job, "Container already stopped");
}
