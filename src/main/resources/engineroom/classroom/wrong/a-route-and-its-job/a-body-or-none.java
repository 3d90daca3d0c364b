// ContainerRoutes#create
// Against: `create` refuses a body that is not said to be JSON
// It does not look where the client does not say how long its body is.
static void create(Call call) throws EngineException, IOException {
  if (call.request().contentLength() >= 0) {
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
