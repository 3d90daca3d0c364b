package engineroom.engine;

import engineroom.engine.EngineEvent.RefusalReason;
import engineroom.engine.EngineEvent.StreamName;
import engineroom.engine.go.Format;
import engineroom.engine.go.Signal;
import engineroom.engine.go.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * One piece of work, modelled on a Unix process: a name, arguments, an environment, three streams,
 * and a status at the end.
 *
 * <p>Ports {@code Job}, {@code job.go}. Only {@link Engine#job} and {@link Engine#parseJob} make
 * jobs. Like the original it is not made for two threads at once: two that run the same job both
 * reach the handler.
 */
public final class Job {

  /** The engine that made this job. */
  public final Engine eng;

  /**
   * The name, for log lines, messages and the question whether a shutdown waits for this job.
   * Changing it does not change the handler.
   */
  public String name;

  /** The arguments, in the array that the caller passed. */
  public String[] args;

  /** What the handler prints. */
  public final Output stdout;

  /** What the handler reports; its last line becomes the error's text when the job fails. */
  public final Output stderr;

  /** What the handler reads. */
  public final Input stdin = new Input();

  Handler handler;

  /** Made when first asked for, like the signal: most jobs of docker need neither. */
  private Env env;

  private Signal cancelled;
  private Status status = Status.OK;
  private boolean ended;
  private boolean closeIO = true;

  Job(Engine eng, String name, String[] args) {
    this.eng = eng;
    this.name = name;
    this.args = args;
    this.stdout = output(StreamName.STDOUT);
    this.stderr = output(StreamName.STDERR);
  }

  private Output output(StreamName stream) {
    return eng.isHeard() ? HeardOutput.of(this, stream) : new Output(eng.host.goroutines());
  }

  /**
   * Runs the handler and waits until it is done. Ports {@code Job.Run}, {@code job.go} lines
   * 57-110.
   *
   * @throws EngineException {@code engine is shutdown}, unless the environment sets {@code
   *     overrideShutdown}; {@code NAME: job has already completed}; {@code NAME: command not
   *     found}; the first error of closing a stream, which hides the job's own; or, where the
   *     status is not zero, the last line of stderr
   */
  public void run() throws EngineException {
    if (eng.isShutdown() && !getenvBool("overrideShutdown")) {
      tell(EngineEvent.RunRefused::new, RefusalReason.SHUTDOWN);
      throw new EngineException("engine is shutdown");
    }
    if (name.equals("serveapi")) { // its handler serves until the process ends
      runUncounted();
      return;
    }
    eng.tasks.begin();
    tell(EngineEvent.JobCounted::new);
    try {
      runUncounted();
    } finally {
      tell(EngineEvent.JobUncounted::new);
      eng.tasks.end();
    }
  }

  private void runUncounted() throws EngineException {
    if (ended) {
      tell(EngineEvent.RunRefused::new, RefusalReason.ALREADY_COMPLETED);
      throw new EngineException(name + ": job has already completed");
    }
    tell(EngineEvent.JobBegun::new);
    try {
      if (!eng.logging) {
        handleAndClose();
        return;
      }
      log(() -> "+job " + callString());
      try {
        handleAndClose();
      } finally {
        log(() -> "-job " + callString() + statusString());
      }
    } finally {
      tell(Job::endOfRun);
    }
  }

  private EngineEvent endOfRun() {
    return new EngineEvent.JobEnded(this, status.code(), ended);
  }

  private void log(Supplier<String> line) {
    eng.host.log().log(System.Logger.Level.INFO, line);
    if (eng.isHeard()) {
      tell(EngineEvent.LineLogged::new, line.get());
    }
  }

  private void handleAndClose() throws EngineException {
    ErrorMessage errorMessage = new ErrorMessage();
    stderr.add(errorMessage);
    if (handler == null) {
      errorf("%s: command not found", name);
      status = Status.NOT_FOUND;
    } else {
      status = handler.handle(this);
      ended = true;
    }
    if (closeIO) {
      closeStreams();
    }
    if (status.code() != 0) {
      throw new EngineException(errorMessage.lastLine());
    }
  }

  private void closeStreams() throws EngineException {
    try {
      stdout.close();
      stderr.close();
      stdin.close();
      tell(EngineEvent.StreamClosed::new, StreamName.STDIN);
    } catch (IOException e) {
      throw new EngineException(e);
    }
  }

  /** {@code NAME(ARG, ARG)}, nothing quoted. Ports {@code Job.CallString}, lines 112-114. */
  public String callString() {
    return name + "(" + String.join(", ", args) + ")";
  }

  /**
   * {@code " = OK (0)"} or {@code " = ERR (CODE)"}; empty until a handler has returned, and so for
   * ever where there was none. Ports {@code Job.StatusString}, lines 116-128.
   */
  public String statusString() {
    if (!ended) {
      return "";
    }
    return " = " + (status.code() == 0 ? "OK" : "ERR") + " (" + status.code() + ")";
  }

  /** {@code ENGINE.NAME(ARGS) = OK (0)}. Ports {@code Job.String}, lines 131-133. */
  @Override
  public String toString() {
    return eng + "." + callString() + statusString();
  }

  /**
   * The handler that this job found when it was made, or null. The original keeps it to itself; its
   * tests, in the same package, look at it.
   */
  public Handler handler() {
    return handler;
  }

  /** The environment. Ports {@code Job.Env}, lines 135-137. */
  public Env env() {
    if (env == null) {
      env = new Env();
    }
    return env;
  }

  /** See {@link Env#exists}. Ports lines 139-141. */
  public boolean envExists(String key) {
    return env().exists(key);
  }

  /** See {@link Env#get}. Ports lines 143-145. */
  public String getenv(String key) {
    return env().get(key);
  }

  /** See {@link Env#getBool}. Ports lines 147-149. */
  public boolean getenvBool(String key) {
    return env().getBool(key);
  }

  /** See {@link Env#setBool}. Ports lines 151-153. */
  public void setenvBool(String key, boolean value) {
    env().setBool(key, value);
  }

  /** See {@link Env#getTime}. Ports lines 155-157. */
  public OffsetDateTime getenvTime(String key) {
    return env().getTime(key);
  }

  /** See {@link Env#setTime}. Ports lines 159-161. */
  public void setenvTime(String key, OffsetDateTime value) {
    env().setTime(key, value);
  }

  /** See {@link Env#getSubEnv}. Ports lines 163-165. */
  public Env getenvSubEnv(String key) {
    return env().getSubEnv(key);
  }

  /** See {@link Env#setSubEnv}. Ports lines 167-169. */
  public void setenvSubEnv(String key, Env value) throws IOException {
    env().setSubEnv(key, value);
  }

  /** See {@link Env#getInt64}. Ports lines 171-173. */
  public long getenvInt64(String key) {
    return env().getInt64(key);
  }

  /** See {@link Env#getInt}. Ports lines 175-177. */
  public int getenvInt(String key) {
    return env().getInt(key);
  }

  /** See {@link Env#setInt64}. Ports lines 179-181. */
  public void setenvInt64(String key, long value) {
    env().setInt64(key, value);
  }

  /** See {@link Env#setInt}. Ports lines 183-185. */
  public void setenvInt(String key, int value) {
    env().setInt(key, value);
  }

  /** See {@link Env#getList}. Ports lines 188-190. */
  public List<String> getenvList(String key) {
    return env().getList(key);
  }

  /** See {@link Env#getJson}. Ports lines 192-194. */
  public Object getenvJson(String key) throws IOException {
    return env().getJson(key);
  }

  /** See {@link Env#setJson}. Ports lines 196-198. */
  public void setenvJson(String key, Object value) throws IOException {
    env().setJson(key, value);
  }

  /** See {@link Env#setList}. Ports lines 200-202. */
  public void setenvList(String key, List<String> value) throws IOException {
    env().setJson(key, value);
  }

  /** See {@link Env#set}. Ports lines 204-206. */
  public void setenv(String key, String value) {
    env().set(key, value);
  }

  /** See {@link Env#decode}. Ports {@code Job.DecodeEnv}, lines 213-215. */
  public void decodeEnv(InputStream src) throws IOException {
    env().decode(src);
  }

  /** See {@link Env#encode}. Ports {@code Job.EncodeEnv}, lines 217-219. */
  public void encodeEnv(OutputStream dst) throws IOException {
    env().encode(dst);
  }

  /** See {@link Env#importFrom}. Ports {@code Job.ImportEnv}, lines 221-223. */
  public void importEnv(Object src) throws IOException {
    env().importFrom(src);
  }

  /** See {@link Env#map}. Ports {@code Job.Environ}, lines 225-227. */
  public Map<String, String> environ() {
    return env().map();
  }

  /**
   * Prints a note to stderr: {@code [ENGINE.NAME(ARGS)] } and the text, with one newline at its
   * end. The job's own text is part of the format, so a percent sign in an argument eats a value.
   * Ports {@code Job.Logf}, lines 229-232.
   *
   * @param format as Go's {@code fmt} reads it
   * @param args its values
   * @return how many bytes, and the first error
   */
  public Written logf(String format, Object... args) {
    int length = format.length();
    while (length > 0 && format.charAt(length - 1) == '\n') {
      length--;
    }
    return print(stderr, "[" + this + "] " + format.substring(0, length) + "\n", args);
  }

  /**
   * Prints to stdout. Ports {@code Job.Printf}, lines 234-236.
   *
   * @param format as Go's {@code fmt} reads it
   * @param args its values
   * @return how many bytes, and the first error
   */
  public Written printf(String format, Object... args) {
    return print(stdout, format, args);
  }

  /**
   * Prints to stderr, with a newline where the format does not end in one; whether the printed text
   * does is not looked at. Ports {@code Job.Errorf}, lines 238-244.
   *
   * @param format as Go's {@code fmt} reads it
   * @param args its values
   * @return {@link Status#ERR}, for the handler to return
   * @throws IndexOutOfBoundsException if the format is empty, where Go panics
   */
  public Status errorf(String format, Object... args) {
    boolean ended = format.charAt(format.length() - 1) == '\n';
    print(stderr, ended ? format : format + "\n", args);
    return Status.ERR;
  }

  /**
   * Prints an error's text and a newline to stderr. Ports {@code Job.Error}, lines 246-249.
   *
   * @param error may be null: then what is printed is a complaint of the format
   * @return {@link Status#ERR}, for the handler to return
   */
  public Status error(Exception error) {
    print(stderr, "%s\n", error);
    return Status.ERR;
  }

  private static Written print(Output stream, String format, Object... args) {
    byte[] text = Text.bytes(Format.sprintf(format, args));
    try {
      stream.write(text, 0, text.length);
      return new Written(text.length, null);
    } catch (IOException e) {
      return new Written(text.length, e);
    }
  }

  /** The status as a number; zero for a job that has not run. Ports lines 251-253. */
  public int statusCode() {
    return status.code();
  }

  /**
   * Whether a run closes the three streams at its end; it does unless told otherwise. Ports {@code
   * Job.SetCloseIO}, lines 255-257.
   */
  public void setCloseIO(boolean value) {
    closeIO = value;
  }

  /**
   * Fires {@link #waitCancelled}. It stops nothing: a handler that does not look runs on. Again is
   * harmless. Ports {@code Job.Cancel}, lines 260-264.
   */
  public void cancel() {
    waitCancelled().fire();
  }

  /** Fires once the job is cancelled. Ports {@code Job.WaitCancelled}, lines 267-269. */
  public synchronized Signal waitCancelled() {
    if (cancelled == null) {
      cancelled = new Signal();
    }
    return cancelled;
  }

  /** Tells the engine's listener, if there is one; the event is made for it alone. */
  void tell(Function<Job, EngineEvent> event) {
    if (eng.isHeard()) {
      eng.host.listener().happened(event.apply(this));
    }
  }

  <T> void tell(BiFunction<Job, T, EngineEvent> event, T what) {
    if (eng.isHeard()) {
      eng.host.listener().happened(event.apply(this, what));
    }
  }
}
