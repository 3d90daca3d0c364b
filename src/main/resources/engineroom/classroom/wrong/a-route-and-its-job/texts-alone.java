// ContainerRoutes#create
// Against: the whole body becomes the job’s environment
// It takes over the values that are texts.
static void create(Call call) throws EngineException, IOException {
  call.checkForJson();
  Job job = call.eng().job("create", call.form("name"));
  Env body = new Env();
  body.decode(call.bodyRead());
  for (Map.Entry<String, String> each : body.map().entrySet()) {
    if (!each.getValue().startsWith("{") && !each.getValue().startsWith("[")) {
      job.setenv(each.getKey(), each.getValue());
    }
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
