// Events#idOf
// Against: by `container_inspect`
// It asks by the word that a user types. The job has a longer name, and a name that nobody
// registered fails when it is run, not before.
private static String idOf(Job job, String name) {
  try {
    return InnerJob.env(job.eng.job("inspect", name)).get("Id");
  } catch (EngineException e) {
    return "";
  }
}
