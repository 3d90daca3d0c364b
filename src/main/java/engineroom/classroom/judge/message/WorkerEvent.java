package engineroom.classroom.judge.message;

import engineroom.classroom.course.ScriptCases;

/** What a worker tells. */
public sealed interface WorkerEvent {

  /** It waits for a request. */
  record Ready() implements WorkerEvent {}

  /**
   * There is something to know that changes no verdict.
   *
   * @param note what
   */
  record Noted(JudgeNote note) implements WorkerEvent {}

  /**
   * Nothing can be judged.
   *
   * @param why the reason, for the student
   */
  record Refused(String why) implements WorkerEvent {}

  /**
   * A method waits to be written.
   *
   * @param method the method
   */
  record Unwritten(UnwrittenMethod method) implements WorkerEvent {}

  /**
   * Something does not compile.
   *
   * @param error what the compiler says
   */
  record NotCompiled(CompileError error) implements WorkerEvent {}

  /**
   * Something reaches for what is out of an engine's reach, so that nothing is run.
   *
   * @param place where, and for what
   */
  record ReachedTooFar(CompileError place) implements WorkerEvent {}

  /**
   * A test begins.
   *
   * @param test the test
   */
  record Started(RanTest test) implements WorkerEvent {}

  /**
   * A test has ended; the worker ends as well if the test is stuck.
   *
   * @param result how
   */
  record Ended(TestResult result) implements WorkerEvent {}

  /**
   * Recorded cases went as in the original.
   *
   * @param cases which
   */
  record Agreed(ScriptCases cases) implements WorkerEvent {}

  /**
   * A recorded case is being played.
   *
   * @param played which
   */
  record Playing(RecordedCase played) implements WorkerEvent {}

  /**
   * A recorded case did not go as in the original; the worker ends as well if it has no end.
   *
   * @param difference how
   */
  record Differed(CaseDifference difference) implements WorkerEvent {}

  /**
   * The code has printed something.
   *
   * @param bytes how much
   * @param beginning the first of it
   */
  record Printed(long bytes, String beginning) implements WorkerEvent {}

  /** The worker had better be replaced. */
  record Spent() implements WorkerEvent {}

  /** All is told. */
  record Done() implements WorkerEvent {}

  /** As a line. */
  default String line() {
    return RecordJson.write(this);
  }

  /**
   * Reads a line.
   *
   * @throws BrokenMessage where it holds no event
   */
  static WorkerEvent parse(String line) {
    return RecordJson.read(WorkerEvent.class, line);
  }
}
