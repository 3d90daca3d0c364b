// ContainerRoutes#runUnless
// Against: a job that fails with exactly the words that it is given
// It looks at the status of the job as well as at its words.
private static void runUnless(Call call, Job job, String already) throws EngineException {
  try {
    job.run();
  } catch (EngineException e) {
    if (!(e.getMessage().equals(already) && job.statusCode() == 1)) {
      throw e;
    }
    call.reply().writeHeader(304);
    return;
  }
  call.reply().writeHeader(204);
}
