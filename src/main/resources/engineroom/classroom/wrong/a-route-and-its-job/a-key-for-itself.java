// ContainerRoutes#create
// Against: the whole body becomes the job’s environment
// It keeps the key that belongs to the engine out of the environment, where its value is no text.
static void create(Call call) throws EngineException, IOException {
  call.checkForJson();
  Job job = call.eng().job("create", call.form("name"));
  job.decodeEnv(call.bodyRead());
  if (job.getenv("overrideShutdown").equals("true")) {
    job.setenv("overrideShutdown", "");
  }
  ByteArrayOutputStream warnings = new ByteArrayOutputStream();
  job.stderr.add(warnings);
  ByteArrayOutputStream output = InnerJob.output(job);
  Map<String, Object> answer = new LinkedHashMap<>();
  answer.put("Id", Tail.of(output, 1));
  String text = Text.ofBytes(warnings.toByteArray());
  List<String> lines = text.lines().toList();
  answer.put("Warnings", lines.isEmpty() ? null : lines);
  call.answerJson(201, answer);
}
