// ContainerRoutes#runUnless
// Against: is answered with 304
// It answers before it knows. The first status is the one that goes out.
private static void runUnless(Call call, Job job, String already) throws EngineException {
  call.reply().writeHeader(204);
  try {
    job.run();
  } catch (EngineException e) {
    if (!e.getMessage().equals(already)) {
      throw e;
    }
    call.reply().writeHeader(304);
  }
}
