// ContainerRoutes#create
// Against: `Warnings` what it complains of, a line an element
// It answers with a hundred warnings at most.
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
  List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
  if (lines.getLast().isEmpty()) {
    lines.removeLast(); // what stands behind the last newline is no line
  }
  answer.put("Warnings", lines.isEmpty() ? null : lines.subList(0, Math.min(100, lines.size())));
  call.answerJson(201, answer);
}
