package engineroom.chapters.walks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * The engine as the book describes it, in the plainest way: for walks, which lay it beside the
 * port. It has no threads and no time: nobody waits in it, but where the book says so, beside a
 * walk.
 */
final class BookEngine {

  private static final Pattern BLANKS = Pattern.compile("^[ \t]+|[ \t]+$");

  /** What a handler does, or a job of the book's would do; gives the status. */
  interface BookHandler {
    int handle(BookJob job);
  }

  /** A run that fails, with the error's text. */
  static final class BookError extends Exception {
    private static final long serialVersionUID = 1L;

    BookError(String text) {
      super(text);
    }
  }

  /** Where output goes: what it is told, as a {@link Destination} keeps it. */
  static final class BookDestination {
    private final StringBuilder told;
    private final String full;
    private final String stuck;
    private final String broken;

    /**
     * A destination.
     *
     * @param told what it keeps
     * @param full the error of each write; empty for none
     * @param stuck the error of each close; empty for none, null where closes do not reach it
     * @param broken what each close throws that is no error of a stream; empty for nothing
     */
    BookDestination(StringBuilder told, String full, String stuck, String broken) {
      this.told = told;
      this.full = full;
      this.stuck = stuck;
      this.broken = broken;
    }
  }

  final Map<String, BookHandler> handlers = new TreeMap<>(BookEngine::byCodePoints);
  private final List<String> log;
  final List<String> waits;
  final Map<String, Object> drawer = new TreeMap<>();
  final List<Runnable> callbacks = new ArrayList<>();
  BookHandler catchall;
  boolean logging = true;
  boolean shutdown;
  StringBuilder stderr;

  /** How many callbacks are counted and have not come to their end. */
  int pending;

  private int underWay;

  /**
   * A new engine.
   *
   * @param log gets a line for each that is logged
   * @param waits gets a line for each limit that a shutdown waits for in vain
   */
  BookEngine(
      StringBuilder stderr,
      List<String> log,
      List<String> waits,
      Map<String, BookHandler> globals) {
    this.stderr = stderr;
    this.log = log;
    this.waits = waits;
    handlers.put(
        "commands",
        job -> {
          handlers.keySet().forEach(name -> job.stdout.write(name + "\n"));
          return 0;
        });
    handlers.putAll(globals);
  }

  private static int byCodePoints(String one, String other) {
    return Arrays.compare(one.codePoints().toArray(), other.codePoints().toArray());
  }

  void register(String name, BookHandler handler) throws BookError {
    if (handlers.containsKey(name)) {
      throw new BookError("Can't overwrite handler for command " + name);
    }
    handlers.put(name, handler);
  }

  BookJob job(String name, String... args) {
    BookHandler handler =
        handlers.containsKey(name) || name.isEmpty() ? handlers.get(name) : catchall;
    BookJob job = new BookJob(name, args, handler);
    if (logging) {
      job.stderr.destinations.add(new BookDestination(stderr, "", null, ""));
    }
    return job;
  }

  void onShutdown(Runnable callback) {
    callbacks.add(callback);
    pending++;
  }

  void shutdown() {
    if (!shutdown) {
      shutdown = true;
      if (underWay > 0) {
        waits.add("5 s in vain");
        Aside.pause();
      }
      for (Runnable callback : List.copyOf(callbacks)) {
        try {
          callback.run();
          pending--;
        } catch (RuntimeException | Error e) {
          waits.add("a goroutine ends with " + e.getMessage());
        }
      }
      if (pending > 0) {
        waits.add("10 s in vain");
        Aside.pause();
      }
    }
  }

  /** A source of a job's stdin, which gives a byte at a time. */
  static final class BookSource {
    private final Consumer<String> closes;
    private String left;

    BookSource(String left, Consumer<String> closes) {
      this.left = left;
      this.closes = closes;
    }

    String read() {
      if (left.isEmpty()) {
        return "the end";
      }
      String first = left.substring(0, 1);
      left = left.substring(1);
      return first;
    }
  }

  /** An output of a job. */
  static final class BookOutput {
    final List<BookDestination> destinations = new ArrayList<>();
    boolean used;

    /** Writes to all; gives the first error, or nothing. */
    String write(String text) {
      used = true;
      destinations.forEach(one -> one.told.append('[').append(text).append(']'));
      return destinations.stream()
          .map(one -> one.full)
          .filter(error -> !error.isEmpty())
          .findFirst()
          .orElse("");
    }

    /** Closes all, and forgets them; the first error is told. */
    void close() throws BookError {
      String first = "";
      for (BookDestination one : destinations) {
        if (one.stuck != null) {
          one.told.append('!');
          if (!one.broken.isEmpty()) {
            throw new IllegalStateException(one.broken);
          }
          first = first.isEmpty() ? one.stuck : first;
        }
      }
      destinations.clear();
      if (!first.isEmpty()) {
        throw new BookError(first);
      }
    }
  }

  /** A job. */
  final class BookJob {
    final String[] args;
    final BookHandler handler;
    final BookOutput stdout = new BookOutput();
    final BookOutput stderr = new BookOutput();
    final List<BookSource> sources = new ArrayList<>();
    final List<String> env = new ArrayList<>();
    String name;
    boolean cancelled;
    boolean closes = true;
    boolean ended;
    int status;

    BookJob(String name, String[] args, BookHandler handler) {
      this.name = name;
      this.args = args;
      this.handler = handler;
    }

    BookEngine engine() {
      return BookEngine.this;
    }

    String call() {
      return name + "(" + String.join(", ", args) + ")";
    }

    String outcome() {
      return ended ? " = " + (status == 0 ? "OK" : "ERR") + " (" + status + ")" : "";
    }

    void run() throws BookError {
      String prefix = "overrideShutdown=";
      String override =
          env.stream()
              .filter(one -> one.startsWith(prefix))
              .reduce(prefix, (one, later) -> later)
              .substring(prefix.length());
      String word = BLANKS.matcher(override).replaceAll("").toLowerCase(Locale.ROOT);
      boolean overrides = !List.of("", "0", "no", "false", "none").contains(word);
      if (shutdown && !overrides) {
        throw new BookError("engine is shutdown");
      }
      int counted = name.equals("serveapi") ? 0 : 1;
      underWay += counted;
      try {
        runCounted();
      } finally {
        underWay -= counted;
      }
    }

    private void runCounted() throws BookError {
      if (ended) {
        throw new BookError(name + ": job has already completed");
      }
      boolean logs = logging;
      if (logs) {
        log.add("+job " + call());
      }
      try {
        handle();
      } finally {
        if (logs) {
          log.add("-job " + call() + outcome());
        }
      }
    }

    private void handle() throws BookError {
      StringBuilder buffer = new StringBuilder();
      stderr.destinations.add(new BookDestination(buffer, "", "", ""));
      if (handler == null) {
        stderr.write(name + ": command not found\n");
        status = 127;
      } else {
        status = handler.handle(this);
        ended = true;
      }
      if (closes) {
        stdout.close();
        stderr.close();
        sources.forEach(source -> source.closes.accept("closed"));
      }
      if (status != 0) {
        throw new BookError(lastLine(buffer));
      }
    }

    private static String trimmed(String text) {
      return WhiteSpace.cutAtTheEnd(text);
    }

    /** Of what was written: the buffer keeps each write in brackets, and its close. */
    private String lastLine(StringBuilder buffer) {
      String all = buffer.toString();
      boolean closed = all.endsWith("!");
      String text = (closed ? all.substring(0, all.length() - 1) : all).replace("][", "");
      String written = text.isEmpty() ? "" : trimmed(text.substring(1, text.length() - 1));
      return written.substring(written.lastIndexOf('\n') + 1);
    }
  }
}
