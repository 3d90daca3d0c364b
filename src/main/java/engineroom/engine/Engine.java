package engineroom.engine;

import engineroom.engine.EngineEvent.LookupResult;
import engineroom.engine.go.Path;
import engineroom.engine.go.Text;
import engineroom.engine.go.Url;
import engineroom.engine.go.WaitGroup;
import engineroom.engine.go.Words;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Finds the handler of a name, makes jobs of it, and at the end waits for jobs and callbacks.
 *
 * <p>Ports {@code Engine}, {@code engine.go} lines 48-255, with its part of {@code hack.go} and
 * {@code http.go}. Like the original, registering takes no lock; only what {@link #shutdown}
 * touches is guarded.
 */
public final class Engine {

  private static final Duration LIMIT_FOR_JOBS = Duration.ofSeconds(5);
  private static final Duration LIMIT_FOR_CALLBACKS = Duration.ofSeconds(10);

  /** Never connected to a job, whatever it is set to. */
  public OutputStream stdout;

  /** Gets a copy of every job's stderr while {@link #logging} is on when the job is made. */
  public OutputStream stderr;

  /** Never connected to a job, whatever it is set to. */
  public InputStream stdin;

  /**
   * Whether jobs copy their stderr to {@link #stderr} (looked at when a job is made) and log two
   * lines (looked at when it runs).
   */
  public boolean logging;

  final Host host;
  final JobCount tasks = new JobCount();

  /** Stands in the map for null, so that one look is enough. */
  static final Handler NIL =
      job -> {
        throw new IllegalStateException("a null handler was called");
      };

  private final Object lock = new Object();
  private final Map<String, Handler> handlers = new HashMap<>();
  private final String id;
  private final WaitGroup shutdownWait = new WaitGroup();
  private final List<Runnable> onShutdown = new CopyOnWriteArrayList<>();
  private Handler catchall;
  private Hack hack;
  private volatile boolean shutdown;

  /** A new engine on the machine's threads and clock. Ports {@code New}, lines 78-98. */
  public Engine() {
    this(Host.ofTheMachine());
  }

  /**
   * A new engine that knows one name, {@code commands}, and then what the host's table holds: a
   * table that holds that name replaces the built-in handler without a word. Ports {@code New},
   * lines 78-98.
   *
   * @param host the threads, clock, log and global handlers to use
   */
  public Engine(Host host) {
    this.host = host;
    this.id = RandomId.next();
    this.stdout = System.out;
    this.stderr = System.err;
    this.stdin = System.in;
    this.logging = true;
    tell(EngineEvent.EngineMade::new);
    put(
        "commands",
        job -> {
          for (String name : commands()) {
            job.printf("%s\n", name);
          }
          return Status.OK;
        });
    host.globals().forEach(this::put);
  }

  /**
   * Stores a handler under a name. Ports {@code Engine.Register}, lines 64-71.
   *
   * @param name any text, the empty one too
   * @param handler may be null: the name is taken, yet no job of it finds a handler
   * @throws EngineException if the name is taken; the first handler stays
   */
  public void register(String name, Handler handler) throws EngineException {
    if (handlers.containsKey(name)) {
      tell(EngineEvent.RegistrationRefused::new, name);
      throw new EngineException("Can't overwrite handler for command " + name);
    }
    put(name, handler);
  }

  private void put(String name, Handler handler) {
    handlers.put(name, handler == null ? NIL : handler);
    tell(EngineEvent.HandlerRegistered::new, name);
  }

  /**
   * Sets the handler for names that nobody registered, in place of the one before. Ports {@code
   * Engine.RegisterCatchall}, lines 73-75.
   *
   * @param catchall the handler, or null for none
   */
  public void registerCatchall(Handler catchall) {
    this.catchall = catchall;
    tell(EngineEvent.CatchallRegistered::new);
  }

  /**
   * The id, 64 hexadecimal digits. The original keeps it to itself; nothing of docker asks for more
   * than the text.
   */
  public String id() {
    return id;
  }

  /** The first eight of the id's 64 hex digits. Ports {@code Engine.String}, lines 100-102. */
  @Override
  public String toString() {
    return id.substring(0, 8);
  }

  /** All registered names, sorted; the catchall has none. Ports lines 106-113. */
  private List<String> commands() {
    List<String> names = new ArrayList<>(handlers.keySet());
    names.sort(Text::compare);
    return names;
  }

  /**
   * Makes a job and gives it its handler, now and for good. A name that is registered with null
   * gets none; a name that is not registered gets the catchall, unless the name is empty. Ports
   * {@code Engine.Job}, lines 117-142.
   *
   * @param name what to run
   * @param args its arguments; the array is shared with the caller, not copied
   * @return a job that has not run
   */
  public Job job(String name, String... args) {
    Job job = new Job(this, name, args);
    if (logging) {
      job.stderr.add(new NopWriteCloser(stderr));
    }
    job.handler = lookup(name);
    job.tell(EngineEvent.JobMade::new);
    return job;
  }

  /**
   * The handler that a job of this name is given. Ports lines 134-140.
   *
   * @param name any text
   * @return the registered handler; for a name that is not registered the catchall, unless the name
   *     is empty; null where there is none, or where null was registered
   */
  public Handler lookup(String name) {
    Handler handler = handlers.get(name);
    if (isHeard()) {
      LookupResult result = LookupResult.of(handler, NIL, name.isEmpty() ? null : catchall);
      host.listener().happened(new EngineEvent.NameLookedUp(this, name, result));
    }
    if (handler != null) {
      return handler == NIL ? null : handler;
    }
    return name.isEmpty() ? null : catchall;
  }

  /**
   * Registers what {@link #shutdown} is to call. Registered after a shutdown has read the list, a
   * callback never runs, and every later shutdown waits for it without end. Ports {@code
   * Engine.OnShutdown}, lines 146-151.
   *
   * @param callback runs on a thread of its own, beside the others
   */
  public void onShutdown(Runnable callback) {
    synchronized (lock) {
      onShutdown.add(callback);
      shutdownWait.add(1);
    }
    tell(EngineEvent.CallbackRegistered::new);
  }

  /**
   * Refuses all runs from now on, waits up to five seconds for the jobs under way, calls all
   * callbacks at once, and waits up to ten seconds for them. A second call does none of this: it
   * waits for the callbacks, without limit. Ports {@code Engine.Shutdown}, lines 159-204.
   */
  public void shutdown() {
    boolean already;
    synchronized (lock) {
      already = shutdown;
      shutdown = true;
    }
    if (already) {
      tell(EngineEvent.ShutdownJoined::new);
      shutdownWait.await();
      tell(EngineEvent.ShutdownReturned::new);
      return;
    }
    tell(EngineEvent.ShutdownBegun::new);
    tasks.await(host.clock(), LIMIT_FOR_JOBS);
    if (isHeard()) {
      tell(EngineEvent.JobsAwaited::new, tasks.isIdle());
    }
    int started = 0;
    for (Runnable callback : onShutdown) {
      int number = ++started;
      tell(EngineEvent.CallbackStarted::new, number);
      host.goroutines()
          .go(
              () -> {
                callback.run();
                tell(EngineEvent.CallbackEnded::new, number);
                shutdownWait.done();
              });
    }
    boolean callbacksOver = shutdownWait.await(host.clock(), LIMIT_FOR_CALLBACKS);
    tell(EngineEvent.CallbacksAwaited::new, callbacksOver);
    tell(EngineEvent.ShutdownReturned::new);
  }

  /**
   * Whether {@link #shutdown} has been called, be it under way or over. Ports {@code
   * Engine.IsShutdown}, lines 209-213.
   */
  public boolean isShutdown() {
    return shutdown;
  }

  /**
   * Makes a job from a line of text: words with {@code =} in them go to its environment, the first
   * other word is its name, the rest are its arguments. Quotes and backslashes mean nothing. A word
   * of 64 KiB or more ends the text without a word about it. Ports {@code Engine.ParseJob}, lines
   * 232-255.
   *
   * @param input the text
   * @return a job that has not run; an unknown name is found out when it runs
   * @throws EngineException if no word is left for a name
   */
  public Job parseJob(String input) throws EngineException {
    List<String> command = new ArrayList<>();
    Env env = new Env();
    for (Words words = new Words(input); words.hasNext(); ) {
      String word = words.next();
      int equals = word.indexOf('=');
      if (equals >= 0) {
        env.set(word.substring(0, equals), word.substring(equals + 1));
      } else {
        command.add(word);
      }
    }
    if (command.isEmpty()) {
      throw new EngineException("empty command: '" + input + "'");
    }
    List<String> args = command.subList(1, command.size());
    Job job = job(command.getFirst(), args.toArray(new String[0]));
    job.env().init(env);
    return job;
  }

  /**
   * Reads a variable that {@link #hackSetGlobalVar} stored. Ports {@code Hack_GetGlobalVar}, {@code
   * hack.go} lines 5-14.
   *
   * @param key its name
   * @return the value, or null: for a key never set, and for one set to null
   */
  public Object hackGetGlobalVar(String key) {
    return hack == null ? null : hack.get(key);
  }

  /**
   * Stores a variable that anyone who has the engine can read. Ports {@code Hack_SetGlobalVar},
   * {@code hack.go} lines 16-21.
   *
   * @param key its name
   * @param value any value
   */
  public void hackSetGlobalVar(String key, Object value) {
    if (hack == null) {
      hack = new Hack();
    }
    hack.put(key, value);
  }

  /**
   * Runs a job that an HTTP request names: the last element of the path is its name, every {@code
   * a} of the query an argument. The answer is 200 whatever comes of it; stdout and stderr are its
   * body. Ports {@code Engine.ServeHTTP}, {@code http.go} lines 18-42.
   *
   * @param response takes the answer
   * @param url the request's; its method, headers and body play no part
   */
  public void serveHTTP(ResponseWriter response, Url url) {
    String jobName = Path.base(url.path());
    String[] jobArgs = url.query("a").toArray(new String[0]);
    response.setHeader("Job-Name", jobName);
    for (String arg : jobArgs) {
      response.addHeader("Job-Args", arg);
    }
    Job job = job(jobName, jobArgs);
    job.stdout.add(response);
    job.stderr.add(response);
    response.writeHeader(200);
    try {
      job.run();
    } catch (EngineException unheard) {
      // The status line has gone out; the original drops this error too.
    }
  }

  /** Whether somebody listens. */
  boolean isHeard() {
    return AnyListener.hasListened() && host.listener() != null;
  }

  /** Tells the listener, if there is one; the event is made for it alone. */
  private void tell(Function<Engine, EngineEvent> event) {
    if (isHeard()) {
      host.listener().happened(event.apply(this));
    }
  }

  private <T> void tell(BiFunction<Engine, T, EngineEvent> event, T what) {
    if (isHeard()) {
      host.listener().happened(event.apply(this, what));
    }
  }
}
