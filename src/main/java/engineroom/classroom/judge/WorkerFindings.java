package engineroom.classroom.judge;

import engineroom.classroom.judge.message.WorkerEvent;
import engineroom.classroom.judge.message.WorkerRequest;
import java.util.ArrayList;
import java.util.List;

/** All that a worker told about one request. */
public final class WorkerFindings {

  private final List<String> notes = new ArrayList<>();
  private final List<UnwrittenMethod> unwritten = new ArrayList<>();
  private final List<CompileError> errors = new ArrayList<>();
  private final List<TestResult> results = new ArrayList<>();
  private String refused = "";
  private String printed = "";
  private long printedBytes;
  private List<String> running = List.of();
  private boolean done;
  private boolean spent;
  private boolean stuck;

  /** What to know that changes no verdict. */
  public List<String> notes() {
    return notes;
  }

  /** The methods that wait to be written. */
  public List<UnwrittenMethod> unwritten() {
    return unwritten;
  }

  /** What does not compile. */
  public List<CompileError> errors() {
    return errors;
  }

  /** How each test ended. */
  public List<TestResult> results() {
    return results;
  }

  /** Why nothing could be judged, or empty. */
  public String refused() {
    return refused;
  }

  /** The beginning of what the code printed. */
  public String printed() {
    return printed;
  }

  /** How much it printed. */
  public long printedBytes() {
    return printedBytes;
  }

  boolean done() {
    return done;
  }

  boolean spent() {
    return spent;
  }

  boolean stuck() {
    return stuck;
  }

  void refuse(String why) {
    refused = why;
    done = true;
  }

  /** The test under way is the reason why the worker is gone. */
  void died(String why) {
    spent = true;
    if (running.isEmpty()) {
      refuse(why);
      return;
    }
    addResult(running, TestResult.Ending.STUCK, why, "", "");
    stuck = true;
    running = List.of();
  }

  void take(List<String> line) {
    List<String> fields = line.subList(1, line.size());
    switch (WorkerEvent.valueOf(line.getFirst())) {
      case READY, COMPILED -> {}
      case NOTE -> notes.add(fields.getFirst());
      case REFUSED -> refused = fields.getFirst();
      case UNWRITTEN ->
          unwritten.add(
              new UnwrittenMethod(
                  fields.get(0), fields.get(1), fields.get(2), Integer.parseInt(fields.get(3))));
      case ERROR ->
          errors.add(
              new CompileError(
                  fields.get(0), Integer.parseInt(fields.get(1)), fields.get(2), fields.get(3)));
      case STARTED -> running = fields;
      case PASSED -> addResult(fields, TestResult.Ending.PASSED, "", "", "");
      case FAILED ->
          addResult(fields, TestResult.Ending.FAILED, fields.get(3), fields.get(4), fields.get(5));
      case STUCK -> {
        addResult(fields, TestResult.Ending.STUCK, fields.get(3), fields.get(4), "");
        stuck = true;
      }
      case PRINTED -> {
        printedBytes = Long.parseLong(fields.get(0));
        printed = fields.get(1);
      }
      case SPENT -> spent = true;
      case DONE -> done = true;
    }
  }

  private void addResult(
      List<String> test, TestResult.Ending ending, String message, String inEngine, String inTest) {
    running = List.of();
    results.add(
        new TestResult(test.get(0), test.get(1), test.get(2), ending, message, inEngine, inTest));
  }

  /** The tests that a second try had better leave out. */
  List<String> stuckTests() {
    return results.stream()
        .filter(result -> result.ending() == TestResult.Ending.STUCK)
        .map(TestResult::name)
        .toList();
  }

  /** A request for what is left after a test was stuck. */
  WorkerRequest rest(WorkerRequest request) {
    List<String> skipped = new ArrayList<>(request.skipped());
    results.stream().map(TestResult::name).distinct().forEach(skipped::add);
    return new WorkerRequest(
        request.engine(),
        request.answer(),
        request.fill(),
        request.what(),
        request.names(),
        skipped,
        request.limit());
  }

  /** Adds what a later try found out about other tests. */
  void add(WorkerFindings rest) {
    results.addAll(rest.results);
    if (!rest.refused.isEmpty() && rest.results.isEmpty()) {
      notes.add(rest.refused);
    }
  }
}
