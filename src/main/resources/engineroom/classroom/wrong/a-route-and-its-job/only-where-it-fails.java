// ContainerRoutes#runUnless
// Against: a job that fails with exactly the words that it is given is answered with 304
// It looks for the words in what the job reports.
private static void runUnless(Call call, Job job, String already) throws EngineException {
  try {
    job.run();
  } catch (EngineException e) {
    if (!e.getMessage().strip().equals(already)) {
      throw e;
    }
    call.reply().writeHeader(304);
    return;
  }
  call.reply().writeHeader(204);
}
