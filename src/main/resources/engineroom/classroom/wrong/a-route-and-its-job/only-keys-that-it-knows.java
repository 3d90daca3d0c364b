// ContainerRoutes#create
// Against: the whole body becomes the job’s environment
// It takes over the keys that it knows. That would keep `overrideShutdown` out; the original hands
// on all of them.
static void create(Call call) throws EngineException, IOException {
  call.checkForJson();
  Job job = call.eng().job("create", call.form("name"));
  Env body = new Env();
  body.decode(call.bodyRead());
  for (String key : List.of("Image", "Cmd", "Tty", "Memory", "OpenStdin", "StdinOnce")) {
    job.setenv(key, body.get(key));
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
