// ContainerRoutes#runUnless
// Against: with exactly the words that it is given
// It is blind to case.
private static void runUnless(Call call, Job job, String already) throws EngineException {
  try {
    job.run();
  } catch (EngineException e) {
    if (!(e.getMessage().equalsIgnoreCase(already))) {
      throw e;
    }
    call.reply().writeHeader(304);
    return;
  }
  call.reply().writeHeader(204);
}
