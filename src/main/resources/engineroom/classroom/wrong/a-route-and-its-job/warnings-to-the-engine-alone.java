// ContainerRoutes#create
// Against: `Warnings` what it complains of
// It takes the engine's copy of stderr away.
static void create(Call call) throws EngineException, IOException {
  call.checkForJson();
  Job job = call.eng().job("create", call.form("name"));
  job.decodeEnv(call.bodyRead());
  ByteArrayOutputStream warnings = new ByteArrayOutputStream();
  job.stderr.set(warnings);
  ByteArrayOutputStream output = InnerJob.output(job);
  Map<String, Object> answer = new LinkedHashMap<>();
  answer.put("Id", Tail.of(output, 1));
  String text = Text.ofBytes(warnings.toByteArray());
  List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
  if (lines.getLast().isEmpty()) {
    lines.removeLast(); // what stands behind the last newline is no line
  }
  answer.put("Warnings", lines.isEmpty() ? null : lines);
  call.answerJson(201, answer);
}
