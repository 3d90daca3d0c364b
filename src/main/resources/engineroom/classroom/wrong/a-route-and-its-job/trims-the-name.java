// ContainerRoutes#create
// Against: It makes the job `create` with the form’s `name` as its argument
// It takes the slash off the name that docker itself puts in front.
static void create(Call call) throws EngineException, IOException {
  call.checkForJson();
  String name = call.form("name");
  Job job = call.eng().job("create", name.startsWith("/") ? name.substring(1) : name);
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
