// Events#idOf
// Against: where that fails, it gives an empty text
// It gives back what is as long as an id. Who asks by the whole id then hears of the end.
private static String idOf(Job job, String name) {
  try {
    return InnerJob.env(job.eng.job("container_inspect", name)).get("Id");
  } catch (EngineException e) {
    return name.length() == 64 ? name : "";
  }
}
