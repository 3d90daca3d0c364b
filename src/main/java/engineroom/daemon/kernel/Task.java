package engineroom.daemon.kernel;

import engineroom.daemon.files.FileException;
import engineroom.daemon.files.FileTree;
import engineroom.engine.go.Signal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;

/**
 * A process, as its program sees it.
 *
 * <p>Whatever takes time goes through here: a process that has ended is thrown off its goroutine
 * there, and one that is frozen stands still.
 */
public final class Task {

  private static final int BROKEN = 128 + 11;
  private static final int STEPS_BETWEEN_RESTS = 1000;
  private static final Duration REST = Duration.ofMillis(1);

  /** What has been asked of a clock cannot be taken back, so nobody asks for much at a time. */
  private static final Duration LONGEST_SLEEP = Duration.ofSeconds(10);

  private final Namespace namespace;
  private final Task parent;
  private final User user;
  private final int hostPid;
  private final String started;
  private final Signal ended = new Signal();
  private final List<OpenFile> files;

  /** What came from outside with this process, and is closed with it. */
  private final List<OpenFile> outer;

  private final Map<String, String> env;
  private List<String> argv;
  private String directory;
  private int pid;
  private int group;

  private final List<Integer> pending = new ArrayList<>();
  private final List<Integer> arrived = new ArrayList<>();
  private Set<Integer> caught = Set.of();
  private Set<Integer> ignored = Set.of();
  private boolean stopped;
  private boolean over;
  private int exitCode;
  private Signal alarm;
  private boolean hears;
  private int steps;

  Task(
      Namespace namespace,
      Task parent,
      User user,
      Map<String, String> env,
      String directory,
      List<OpenFile> files) {
    this.namespace = namespace;
    this.parent = parent;
    this.user = user;
    this.env = new LinkedHashMap<>(env);
    this.directory = directory;
    this.files = new ArrayList<>(files);
    this.outer = parent == null ? files : List.of();
    this.hostPid = namespace.kernel().nextPid();
    this.started = Moment.hoursAndMinutes(namespace.kernel().seconds());
    files.forEach(OpenFile::hold);
  }

  void number(int number) {
    pid = number;
  }

  /** Its number inside the container. */
  public int pid() {
    return pid;
  }

  /** Its number on the host. */
  int hostPid() {
    return hostPid;
  }

  /** Its parent inside the container; null where that is outside. */
  public Task parent() {
    return parent == null || !parent.hasEnded() ? parent : namespace.task(1);
  }

  /** When it was started: hours and minutes, UTC. */
  String started() {
    return started;
  }

  /** Whose it is. */
  public User user() {
    return user;
  }

  /** Its process group: whom Ctrl-C reaches together. */
  public int group() {
    synchronized (namespace) {
      return group;
    }
  }

  private void joinGroup(int number) {
    synchronized (namespace) {
      group = number == 0 ? pid : number;
    }
  }

  /** What it was called with, its own name first. */
  public List<String> argv() {
    synchronized (namespace) {
      return argv;
    }
  }

  /** What it was called with, without its name. */
  public List<String> arguments() {
    return argv().subList(1, argv().size());
  }

  /** Its name, without the directories before it. */
  public String name() {
    String path = argv().get(0);
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** Its own variables; a child begins with a copy. */
  public Map<String, String> env() {
    return env;
  }

  /** Its working directory. */
  public String directory() {
    return directory;
  }

  /**
   * Goes to another directory.
   *
   * @param path absolute
   */
  public void setDirectory(String path) {
    directory = path;
  }

  /**
   * A path from its working directory.
   *
   * @param path absolute or not
   * @return absolute
   */
  public String path(String path) {
    return path.startsWith("/")
        ? path
        : directory.equals("/") ? "/" + path : directory + "/" + path;
  }

  /** The files that it sees. */
  public FileTree files() {
    return namespace.files();
  }

  /**
   * Says that a path is this process's user's, as what he makes is.
   *
   * @param path absolute; a link at its end is not followed
   */
  public void own(String path) throws FileException {
    if (user.id() != 0 || user.group() != 0) {
      files().setOwner(path, user.id(), user.group());
    }
  }

  /** What it believes its machine to be called. */
  public String hostname() {
    return namespace.hostname();
  }

  /** The time, in seconds since 1970. */
  public long seconds() {
    return namespace.kernel().seconds();
  }

  /** The terminal that is its standard input; null if that is none. */
  public Terminal terminal() {
    return files.get(0) instanceof Terminal terminal ? terminal : null;
  }

  /** All that run in the container, by number. */
  public List<Task> neighbours() {
    return namespace.tasks();
  }

  /**
   * What a descriptor stands for: 0 is standard input, 1 standard output, 2 standard error.
   *
   * @param descriptor which of the three
   */
  public OpenFile file(int descriptor) {
    return files.get(descriptor);
  }

  /**
   * Lets a descriptor stand for something else.
   *
   * @param descriptor which of the three
   * @param file what it stands for from now on
   */
  public void setFile(int descriptor, OpenFile file) {
    OpenFile old;
    synchronized (namespace) {
      await(() -> true);
      old = files.set(descriptor, file.hold());
    }
    old.letGo();
  }

  /**
   * Reads from standard input what there is, after waiting for it.
   *
   * @param into where the bytes go
   * @return how many there were; -1 at the end
   * @throws Interrupted if a caught signal arrives first
   */
  public int read(byte[] into) throws IOException {
    step();
    hears = true;
    try {
      return files.get(0).read(this, into, 0, into.length);
    } finally {
      hears = false;
    }
  }

  /**
   * Writes to standard output.
   *
   * @param bytes all of them
   * @param count how many
   */
  public void write(byte[] bytes, int count) throws IOException {
    step();
    files.get(1).write(this, bytes, 0, count);
  }

  /**
   * Writes a text to standard output.
   *
   * @param text as it is, without a line's end
   */
  public void print(String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    write(bytes, bytes.length);
  }

  /**
   * Writes a line to standard error, the program's name before it.
   *
   * @param message what is wrong
   */
  public void complain(String message) throws IOException {
    complainAs(name(), message);
  }

  /**
   * Writes a line to standard error.
   *
   * @param who comes before it
   * @param message what is wrong
   */
  public void complainAs(String who, String message) throws IOException {
    step();
    byte[] bytes = (who + ": " + message + "\n").getBytes(StandardCharsets.UTF_8);
    files.get(2).write(this, bytes, 0, bytes.length);
  }

  /** A pipe between two of the container's processes. */
  public Pair pipe() {
    TaskPipe pipe = new TaskPipe(namespace);
    return new Pair(pipe.readEnd(), pipe.writeEnd());
  }

  /**
   * The two ends of a pipe.
   *
   * @param readEnd what comes out
   * @param writeEnd what goes in
   */
  public record Pair(OpenFile readEnd, OpenFile writeEnd) {}

  /**
   * One step of work: stands still while frozen, and rests now and then, so that a program that
   * never waits leaves others their turn.
   */
  public void step() {
    await(() -> true);
    if (++steps % STEPS_BETWEEN_RESTS == 0) {
      doze(REST);
    }
  }

  /**
   * Sleeps, until the time is over or a caught signal arrives. Frozen or not, time passes.
   *
   * @param duration how long; null for ever
   */
  public void sleep(Duration duration) {
    if (duration == null) {
      await(this::hasCaught);
      return;
    }
    long begin = namespace.kernel().clock().now();
    Duration left = duration;
    while (left.compareTo(Duration.ZERO) > 0 && !hasCaught()) {
      doze(left.compareTo(LONGEST_SLEEP) < 0 ? left : LONGEST_SLEEP);
      await(() -> true);
      left = duration.minusNanos(namespace.kernel().clock().now() - begin);
    }
  }

  private void doze(Duration duration) {
    Signal woken;
    synchronized (namespace) {
      if (over || hasCaught()) {
        return;
      }
      alarm = new Signal();
      woken = alarm;
    }
    Signal.awaitEither(woken, namespace.kernel().clock().after(duration));
  }

  /**
   * Waits until something is so, not frozen and not ended. It is looked at with the monitor held.
   */
  void await(BooleanSupplier condition) {
    synchronized (namespace) {
      while (over || stopped || namespace.isFrozen() || !condition.getAsBoolean()) {
        if (over) {
          throw new TaskEnded();
        }
        namespace.awaitChange();
      }
    }
  }

  /**
   * The program that a name means to this process.
   *
   * @param arguments the name first
   * @throws StartException if there is none
   */
  public Executable find(List<String> arguments) throws StartException {
    return namespace.kernel().executables().find(arguments, env.get("PATH"), directory, files());
  }

  /**
   * Runs another program in this process's place.
   *
   * @param executable the program
   * @return its exit code
   */
  public int become(Executable executable) throws IOException {
    synchronized (namespace) {
      argv = executable.argv();
      caught = Set.of();
    }
    return executable.program().run(this);
  }

  /**
   * Runs another program within this one.
   *
   * @param executable the program
   * @return its exit code
   */
  public int call(Executable executable) throws IOException {
    List<String> before = argv;
    setArgv(executable.argv());
    try {
      return executable.program().run(this);
    } finally {
      setArgv(before);
    }
  }

  private void setArgv(List<String> words) {
    synchronized (namespace) {
      argv = List.copyOf(words);
    }
  }

  /**
   * Starts a child, with copies of this process's variables and descriptors.
   *
   * @param executable what it runs
   * @return null if there are too many processes
   */
  public Task fork(Executable executable) {
    return fork(executable, List.copyOf(files), group(), false);
  }

  /**
   * Starts a child.
   *
   * @param executable what it runs
   * @param descriptors its three streams
   * @param itsGroup the process group that it joins; 0 for one of its own
   * @param inFront whether that group gets the terminal
   * @return null if there are too many processes
   */
  public Task fork(
      Executable executable, List<OpenFile> descriptors, int itsGroup, boolean inFront) {
    step();
    Task child = new Task(namespace, this, user, env, directory, descriptors);
    child.ignored = ignored;
    if (child.begin(executable, itsGroup, inFront)) {
      return child;
    }
    descriptors.forEach(OpenFile::letGo);
    return null;
  }

  /** Lets a new task run; false if there are too many, or the first has ended. */
  boolean begin(Executable executable, int itsGroup, boolean inFront) {
    argv = executable.argv();
    if (!namespace.admit(this)) {
      return false;
    }
    joinGroup(itsGroup);
    if (inFront && terminal() != null) {
      terminal().setForeground(group());
    }
    namespace.kernel().goroutines().go(() -> run(executable.program()));
    return true;
  }

  private void run(Program program) {
    int code = BROKEN;
    try {
      await(() -> true);
      code = program.run(this);
    } catch (IOException e) {
      code = 1;
    } catch (TaskEnded | StackOverflowError e) {
      // one is over already, the other is what a kernel calls a segmentation fault
    } finally {
      namespace.end(this, code & 0xff);
    }
  }

  /**
   * Waits for another process to end, whatever signals come.
   *
   * @param other usually a child
   */
  public void awaitEnd(Task other) {
    await(() -> other.over);
  }

  /**
   * Waits for another process to end, or for a caught signal.
   *
   * @param other usually a child
   * @return whether it has ended
   */
  public boolean await(Task other) {
    await(() -> other.over || hasCaught());
    return other.hasEnded();
  }

  /** Whether it has ended. */
  public boolean hasEnded() {
    synchronized (namespace) {
      return over;
    }
  }

  /** The exit code, 128 and the signal's number if one ended it; 0 while it runs. */
  public int exitCode() {
    synchronized (namespace) {
      return exitCode;
    }
  }

  /** Fires when it has ended, and its streams are closed. */
  Signal ended() {
    return ended;
  }

  /**
   * Says which signals it takes care of itself; the others do what they do by default.
   *
   * @param handled those that {@link #takeSignal} gives
   * @param passedBy those that do nothing, to its children as well
   */
  public void handle(Set<Integer> handled, Set<Integer> passedBy) {
    synchronized (namespace) {
      caught = new TreeSet<>(handled);
      ignored = new TreeSet<>(passedBy);
    }
  }

  /** Whether a caught signal has arrived and nobody has taken it. */
  public boolean hasCaught() {
    synchronized (namespace) {
      return !arrived.isEmpty();
    }
  }

  /** Whether one has arrived while it reads so that signals end the read. */
  boolean isDisturbed() {
    return hears && hasCaught();
  }

  /** The caught signal that {@link #takeSignal} would give. */
  public int nextSignal() {
    synchronized (namespace) {
      return arrived.isEmpty() ? 0 : arrived.get(0);
    }
  }

  /** The caught signal that arrived first; 0 if there is none. */
  public int takeSignal() {
    synchronized (namespace) {
      return arrived.isEmpty() ? 0 : arrived.remove(0);
    }
  }

  /**
   * Sends a signal to a process of the same container. The first does not die of SIGKILL from
   * inside.
   *
   * @param number its number inside
   * @param signal the signal's; 0 only asks whether the process is there
   * @return whether it is
   */
  public boolean kill(int number, int signal) {
    Task other = namespace.task(number);
    boolean reaches = other != null && (number != 1 || signal != Signals.KILL);
    if (reaches) {
      namespace.signal(other, signal);
      await(() -> true);
    }
    return other != null;
  }

  /** A signal comes. The namespace is held. */
  void receive(int signal) {
    if (over || signal == 0) {
      return;
    }
    if (signal == Signals.KILL) {
      end(128 + signal);
    } else if (namespace.isFrozen() || stopped && signal != Signals.CONT) {
      pending.add(signal);
    } else {
      act(signal);
    }
  }

  /** What came while it stood still. The namespace is held. */
  void takePending() {
    List<Integer> signals = List.copyOf(pending);
    pending.clear();
    signals.forEach(this::receive);
  }

  private void act(int signal) {
    if (signal == Signals.CONT && stopped) {
      stopped = false;
      takePending();
    }
    if (caught.contains(signal)) {
      arrived.add(signal);
      wake();
    } else if (ignored.contains(signal) || pid == 1 || Signals.isIgnoredByDefault(signal)) {
      namespace.notifyAll();
    } else if (Signals.stops(signal)) {
      stopped = true;
    } else {
      end(128 + signal);
    }
  }

  /** It ends. The namespace is held. */
  void end(int code) {
    if (over) {
      return;
    }
    over = true;
    exitCode = code;
    wake();
    namespace.gone(this, files, outer);
  }

  /** It has written what nobody will read: SIGPIPE, or, to whoever survives that, an error. */
  void breakPipe() throws IOException {
    namespace.signal(this, Signals.PIPE);
    await(() -> true);
    throw new IOException("Broken pipe");
  }

  private void wake() {
    if (alarm != null) {
      alarm.fire();
    }
    namespace.notifyAll();
  }
}
