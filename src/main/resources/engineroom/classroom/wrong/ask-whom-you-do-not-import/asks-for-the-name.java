// Events#idOf
// Against: gives the `Id` of the answer
// It takes the name out of the answer. Events bear ids.
private static String idOf(Job job, String name) {
  try {
    return InnerJob.env(job.eng.job("container_inspect", name)).get("Name");
  } catch (EngineException e) {
    return "";
  }
}
