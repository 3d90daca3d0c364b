// ContainerRoutes#create
// Against: the whole body becomes the job’s environment
// It goes by way of a map that knows each key in one spelling.
static void create(Call call) throws EngineException, IOException {
  call.checkForJson();
  Job job = call.eng().job("create", call.form("name"));
  Env body = new Env();
  body.decode(call.bodyRead());
  Map<String, String> keys = new java.util.TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  keys.putAll(body.map());
  keys.forEach(job::setenv);
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
