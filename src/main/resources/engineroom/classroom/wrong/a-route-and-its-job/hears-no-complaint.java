// ContainerRoutes#create
// Against: `Warnings` what it complains of
// It never gives a warning.
static void create(Call call) throws EngineException, IOException {
  call.checkForJson();
  Job job = call.eng().job("create", call.form("name"));
  job.decodeEnv(call.bodyRead());
  ByteArrayOutputStream warnings = new ByteArrayOutputStream();
  job.stderr.add(warnings);
  ByteArrayOutputStream output = InnerJob.output(job);
  Map<String, Object> answer = new LinkedHashMap<>();
  answer.put("Id", Tail.of(output, 1));
  String text = Text.ofBytes(warnings.toByteArray());
  List<String> lines = text.lines().toList();
  answer.put("Warnings", null);
  call.answerJson(201, answer);
}
