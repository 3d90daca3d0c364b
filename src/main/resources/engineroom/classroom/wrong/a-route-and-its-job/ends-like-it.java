// ContainerRoutes#runUnless
// Against: with exactly the words that it is given
// It is content where the failure ends with these words.
private static void runUnless(Call call, Job job, String already) throws EngineException {
  try {
    job.run();
  } catch (EngineException e) {
    if (!(e.getMessage().endsWith(already))) {
      throw e;
    }
    call.reply().writeHeader(304);
    return;
  }
  call.reply().writeHeader(204);
}
