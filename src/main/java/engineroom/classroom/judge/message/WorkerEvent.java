package engineroom.classroom.judge.message;

/** What a worker tells, by the first field of its line; the other fields are named with each. */
public enum WorkerEvent {
  /** It waits for a request. */
  READY,
  /** Text: something to know that changes no verdict. */
  NOTE,
  /** Text: why nothing can be judged. */
  REFUSED,
  /** Type and method, the step, file and line: a method that waits to be written. */
  UNWRITTEN,
  /** File, line, message, source line: what does not compile. */
  ERROR,
  /** Milliseconds from the request until the tests begin. */
  COMPILED,
  /** Class, method, display name: a test begins. */
  STARTED,
  /** Class, method: it passed. */
  PASSED,
  /** Class, method, display name, message, place in the engine, place in the test. */
  FAILED,
  /** Class, method, display name, why, stacks: it will never end, and the worker ends. */
  STUCK,
  /** Count of bytes, the first of them as text: what the code printed. */
  PRINTED,
  /** Text: the worker had better be replaced. */
  SPENT,
  /** All is told. */
  DONE
}
