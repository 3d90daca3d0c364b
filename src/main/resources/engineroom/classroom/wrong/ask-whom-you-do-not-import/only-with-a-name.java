// Events#idOf
// Against: gives the `Id` of the answer
// It asks for nobody where the name is empty.
private static String idOf(Job job, String name) {
  if (name.isEmpty()) {
    return "";
  }
  try {
    return InnerJob.env(job.eng.job("container_inspect", name)).get("Id");
  } catch (EngineException e) {
    return "";
  }
}
