// ContainerRoutes#create
// Against: `create` refuses a body that is not said to be JSON
// It is content with a type that has the word in it.
static void create(Call call) throws EngineException, IOException {
  String type = call.request().header("Content-Type");
  if (!type.contains("json")) {
    call.checkForJson();
  }
  Job job = call.eng().job("create", call.form("name"));
  job.decodeEnv(call.bodyRead());
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
