// ContainerRoutes#runUnless
// Against: any other failure goes on
// It takes every failure for the one that it knows.
private static void runUnless(Call call, Job job, String already) throws EngineException {
  try {
    job.run();
  } catch (EngineException e) {
    call.reply().writeHeader(304);
    return;
  }
  call.reply().writeHeader(204);
}
