// Events#idOf
// Against: on the engine of the job that it is given
// It makes an engine to ask. A new engine knows no container.
private static String idOf(Job job, String name) {
  try {
    return InnerJob.env(new Engine().job("container_inspect", name)).get("Id");
  } catch (EngineException e) {
    return "";
  }
}
