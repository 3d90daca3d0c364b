// ContainerRoutes#runUnless
// Against: any other failure goes on
// A job that fails without a word has not failed.
private static void runUnless(Call call, Job job, String already) throws EngineException {
  try {
    job.run();
  } catch (EngineException e) {
    if (!(e.getMessage().equals(already) || e.getMessage().isEmpty())) {
      throw e;
    }
    call.reply().writeHeader(304);
    return;
  }
  call.reply().writeHeader(204);
}
