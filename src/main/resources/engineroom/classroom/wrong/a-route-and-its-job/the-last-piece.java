// ContainerRoutes#create
// Against: `Id` is the last line that the job prints
// It takes what stands behind the last newline but one, be it blank.
static void create(Call call) throws EngineException, IOException {
  call.checkForJson();
  Job job = call.eng().job("create", call.form("name"));
  job.decodeEnv(call.bodyRead());
  ByteArrayOutputStream warnings = new ByteArrayOutputStream();
  job.stderr.add(warnings);
  ByteArrayOutputStream output = InnerJob.output(job);
  Map<String, Object> answer = new LinkedHashMap<>();
  String all = Text.ofBytes(output.toByteArray());
  String[] printed = all.split("\n", -1);
  answer.put("Id", printed.length > 1 ? printed[printed.length - 2] : all);
  String text = Text.ofBytes(warnings.toByteArray());
  List<String> lines = text.lines().toList();
  answer.put("Warnings", lines.isEmpty() ? null : lines);
  call.answerJson(201, answer);
}
