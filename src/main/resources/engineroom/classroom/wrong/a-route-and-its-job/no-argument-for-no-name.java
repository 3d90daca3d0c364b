// ContainerRoutes#create
// Against: with the form’s `name` as its argument
// It leaves the argument out where the client gives no name. The original hands on an empty text.
static void create(Call call) throws EngineException, IOException {
  call.checkForJson();
  Job job =
      call.form("name").isEmpty()
          ? call.eng().job("create")
          : call.eng().job("create", call.form("name"));
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
