// ContainerRoutes#stop
// Against: `stop` hands the form’s `t` to its job
// It gives ten seconds to every container. That is the client's habit, and the client says so.
static void stop(Call call) throws EngineException, IOException {
  Job job = call.job("stop");
  job.setenv("t", "10");
  runUnless(call, job, "Container already stopped");
}
