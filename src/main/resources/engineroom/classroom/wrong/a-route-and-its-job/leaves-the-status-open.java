// ContainerRoutes#runUnless
// Against: `runUnless` runs a job and answers 204
// It says nothing where all goes well, and the answer is 200.
private static void runUnless(Call call, Job job, String already) throws EngineException {
  try {
    job.run();
  } catch (EngineException e) {
    if (!e.getMessage().equals(already)) {
      throw e;
    }
    call.reply().writeHeader(304);
  }
}
