// ContainerRoutes#stop
// Against: an empty one too
// It sets the variable only where the client gives a time. Then the job waits its ten seconds,
// which is what everybody believes of docker.
static void stop(Call call) throws EngineException, IOException {
  Job job = call.job("stop");
  if (!call.form("t").isEmpty()) {
    call.hand(job, "t");
  }
  runUnless(call, job, "Container already stopped");
}
