package engineroom.chapters.walks;

import static java.nio.charset.StandardCharsets.UTF_8;

import engineroom.chapters.JobLog;
import engineroom.chapters.walks.BookEngine.BookDestination;
import engineroom.chapters.walks.BookEngine.BookError;
import engineroom.chapters.walks.BookEngine.BookHandler;
import engineroom.chapters.walks.BookEngine.BookJob;
import engineroom.chapters.walks.BookEngine.BookOutput;
import engineroom.chapters.walks.BookEngine.BookSource;
import engineroom.chapters.walks.Walks.Said;
import engineroom.chapters.walks.Walks.World;
import engineroom.engine.Engine;
import engineroom.engine.EngineException;
import engineroom.engine.GlobalHandlers;
import engineroom.engine.Handler;
import engineroom.engine.Host;
import engineroom.engine.Job;
import engineroom.engine.ResponseWriter;
import engineroom.engine.Status;
import engineroom.engine.Written;
import engineroom.engine.go.Clock;
import engineroom.engine.go.Signal;
import engineroom.engine.go.Url;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;

/** An engine of the port beside one of the book, with their jobs and all that these write to. */
final class EngineWorld implements World {

  /** None of these ends a line but the newline, which is not among them. */
  private static final String ODD_SIGNS = "one\u2028two\u2029three\ffour\rfive\u0085six\u000bseven";

  private static final List<String> PIECES = List.of("first", "\n", "", "la", "st", "\n", " ");

  /** No more than so many jobs in each other. */
  private static final int DEEPEST = 3;

  private final JobLog log = new JobLog();
  private final GlobalHandlers globals = new GlobalHandlers();
  private final Map<String, BookHandler> bookGlobals = new LinkedHashMap<>();
  private final List<Destination> told = new ArrayList<>();
  private final List<StringBuilder> bookTold = new ArrayList<>();
  private final List<BookDestination> bookDestinations = new ArrayList<>();
  private final List<String> happened = new ArrayList<>();
  private final List<String> bookHappened = new ArrayList<>();
  private final List<String> bookLog = new ArrayList<>();
  private final List<String> ids = new ArrayList<>();
  private final Host host;
  private final Destination neverWritten = new Destination("the engine's stdout", false, false);
  private final Set<Object> thrown = Collections.newSetFromMap(new IdentityHashMap<>());
  private Handler lastHandler;
  private BookHandler bookLastHandler;
  private int depth;

  /** How many goroutines the caller is in: a handler belongs into none that the engine starts. */
  private int goroutines;

  final List<Job> jobs = new ArrayList<>();
  final List<BookJob> bookJobs = new ArrayList<>();

  /** The arrays that jobs were made with, in the hands of their caller. */
  private final List<String[]> arrays = new ArrayList<>();

  private final List<String[]> bookArrays = new ArrayList<>();
  Engine eng;
  BookEngine book;

  /** A world, whose engine may or may not be heard by somebody. */
  EngineWorld(Random random) {
    Host deaf = new Host(this::go, new PassedLimits(), log, globals);
    host = random.nextBoolean() ? deaf : deaf.heardBy(event -> {});
    destination(Kind.PLAIN);
    destination(Kind.PLAIN);
    makeEngine();
  }

  /** On the caller's own thread, and what it throws ends there. */
  private void go(Runnable goroutine) {
    goroutines++;
    try {
      goroutine.run();
    } catch (RuntimeException | Error e) {
      happened.add("a goroutine ends with " + e.getMessage());
    } finally {
      goroutines--;
    }
  }

  /** What happens to what a job is attached to. */
  enum Kind {
    PLAIN,
    /** No write succeeds. */
    FULL,
    /** No close succeeds. */
    STUCK
  }

  private BookDestination destination(Kind kind) {
    String name = "d" + told.size();
    told.add(new Destination(name, kind == Kind.FULL, kind == Kind.STUCK));
    bookTold.add(new StringBuilder());
    bookDestinations.add(
        new BookDestination(
            bookTold.getLast(),
            kind == Kind.FULL ? name + " is full" : "",
            kind == Kind.STUCK ? name + " is stuck" : ""));
    return bookDestinations.getLast();
  }

  /** A clock on which every limit has passed: callbacks are called on the caller's own thread. */
  private final class PassedLimits implements Clock {
    @Override
    public long now() {
      return 0;
    }

    @Override
    public Signal after(Duration limit) {
      happened.add(limit.toSeconds() + " s in vain");
      Signal passed = new Signal();
      passed.fire();
      return passed;
    }
  }

  /** Goes on with a new engine; the jobs of the old one are let go. */
  Said makeEngine() {
    if (book != null) {
      bookLog.addAll(book.log);
    }
    jobs.clear();
    bookJobs.clear();
    arrays.clear();
    bookArrays.clear();
    eng = new Engine(host);
    ids.add(eng.toString());
    eng.stderr = told.getFirst();
    eng.stdout = neverWritten;
    eng.stdin =
        new InputStream() {
          @Override
          public int read() {
            happened.add("the engine's stdin is read");
            return '?';
          }

          @Override
          public void close() {
            happened.add("the engine's stdin is closed");
          }
        };
    book = new BookEngine(bookTold.getFirst(), bookHappened, bookGlobals);
    return Said.NOTHING;
  }

  /** What a handler of a walk does, on both sides. */
  enum Doing {
    PRINTS,
    NOTES,
    REPORTS,
    REPORTS_AN_ERROR,
    REPORTS_AND_FAILS,
    REPORTS_TWO_LINES_AND_FAILS,
    REPORTS_ODD_SIGNS_AND_FAILS,
    REPORTS_IN_PIECES_AND_FAILS,
    FAILS_SILENTLY,
    FAILS_BELOW_ZERO,
    FAILS_WITH_256,
    RETURNS_127,
    THROWS,
    THROWS_AN_ERROR,
    THROWS_AND_THEN_FAILS,
    PRINTS_NOTHING,
    READS,
    LOOKS_WHETHER_IT_IS_CANCELLED,
    CHANGES_ITS_ARGUMENT,
    RUNS_A,
    RUNS_NOTHING,
    REGISTERS_B,
    TURNS_LOGGING,
    CLOSES_STDOUT,
    RENAMES_ITSELF,
    SHUTS_DOWN,
    RUNS_ITSELF
  }

  Handler handler(Doing doing, String mark) {
    return job -> {
      happened.add(mark + " " + job.callString() + (goroutines > 0 ? " in a goroutine" : ""));
      return new Status(handle(doing, job));
    };
  }

  BookHandler bookHandler(Doing doing, String mark) {
    return job -> {
      bookHappened.add(mark + " " + job.call());
      return bookHandle(doing, job);
    };
  }

  private int handle(Doing doing, Job job) {
    switch (doing) {
      case PRINTS -> {
        happened.add(said(job.printf("%s", "imprim\u00e9")));
      }
      case PRINTS_NOTHING -> happened.add(said(job.printf("")));
      case NOTES -> happened.add(said(job.logf("%d of %d\n\n", 1, 2)));
      case REPORTS -> job.errorf("%s", "a note");
      case REPORTS_AN_ERROR -> job.error(new IllegalStateException("an error"));
      case REPORTS_AND_FAILS -> {
        return job.errorf("%s is full", "disk").code();
      }
      case REPORTS_TWO_LINES_AND_FAILS -> {
        job.errorf("first");
        return job.errorf(" second \n\n").code();
      }
      case REPORTS_ODD_SIGNS_AND_FAILS -> {
        return job.errorf("%s", ODD_SIGNS).code();
      }
      case REPORTS_IN_PIECES_AND_FAILS -> {
        for (String piece : PIECES) {
          try {
            job.stderr.write(("<" + piece + ">").getBytes(UTF_8), 1, piece.length());
          } catch (IOException e) {
            happened.add(e.getMessage());
          }
        }
        return 5;
      }
      case FAILS_SILENTLY -> {
        return 3;
      }
      case FAILS_BELOW_ZERO -> {
        return -2;
      }
      case FAILS_WITH_256 -> {
        return 256;
      }
      case THROWS_AND_THEN_FAILS -> {
        if (thrown.add(job)) {
          job.errorf("the first time");
          throw new IllegalStateException("boom");
        }
        return 4;
      }
      case READS -> happened.add(read(job));
      case LOOKS_WHETHER_IT_IS_CANCELLED ->
          happened.add("cancelled: " + job.waitCancelled().hasFired());
      case CHANGES_ITS_ARGUMENT -> {
        if (job.args.length > 0) {
          job.args[0] = "eaten";
        }
      }
      case RETURNS_127 -> {
        return 127;
      }
      case THROWS -> throw new IllegalStateException("boom");
      case THROWS_AN_ERROR -> throw new AssertionError("bang");
      case RUNS_A -> job.printf("%s", runInner(eng.job("a", "inner")));
      case RUNS_NOTHING -> job.printf("%s", runInner(eng.job("nothing")));
      case RUNS_ITSELF -> job.printf("%s", runInner(job));
      case REGISTERS_B ->
          job.printf(
              "%s",
              words(
                  Walks.said(
                      () -> {
                        eng.register("b", handler(Doing.PRINTS, "late"));
                        return "registered";
                      })));
      case TURNS_LOGGING -> eng.logging = !eng.logging;
      case CLOSES_STDOUT ->
          happened.add(
              words(
                  Walks.said(
                      () -> {
                        job.stdout.close();
                        return job.printf("%s", "lost").n() + " bytes";
                      })));
      case RENAMES_ITSELF -> job.name = "renamed";
      case SHUTS_DOWN -> {
        if (!eng.isShutdown()) {
          eng.shutdown();
        }
      }
    }
    return 0;
  }

  private int bookHandle(Doing doing, BookJob job) {
    switch (doing) {
      case PRINTS -> {
        bookHappened.add(print(job.stdout, "imprim\u00e9"));
      }
      case PRINTS_NOTHING -> bookHappened.add(print(job.stdout, ""));
      case NOTES ->
          bookHappened.add(
              print(
                  job.stderr,
                  note("[ENGINE..." + job.call() + job.outcome() + "] %d of %d\n", 1, 2)));
      case REPORTS -> job.stderr.write("a note\n");
      case REPORTS_AN_ERROR -> job.stderr.write("an error\n");
      case REPORTS_AND_FAILS -> {
        job.stderr.write("disk is full\n");
        return 1;
      }
      case REPORTS_TWO_LINES_AND_FAILS -> {
        job.stderr.write("first\n");
        job.stderr.write(" second \n\n");
        return 1;
      }
      case REPORTS_ODD_SIGNS_AND_FAILS -> {
        job.stderr.write(ODD_SIGNS + "\n");
        return 1;
      }
      case REPORTS_IN_PIECES_AND_FAILS -> {
        for (String piece : PIECES) {
          String error = job.stderr.write(piece);
          if (!error.isEmpty()) {
            bookHappened.add(error);
          }
        }
        return 5;
      }
      case FAILS_SILENTLY -> {
        return 3;
      }
      case FAILS_BELOW_ZERO -> {
        return -2;
      }
      case FAILS_WITH_256 -> {
        return 256;
      }
      case THROWS_AND_THEN_FAILS -> {
        if (thrown.add(job)) {
          job.stderr.write("the first time\n");
          throw new IllegalStateException("boom");
        }
        return 4;
      }
      case READS ->
          bookHappened.add(job.sources.isEmpty() ? "the end" : job.sources.getFirst().read());
      case LOOKS_WHETHER_IT_IS_CANCELLED -> bookHappened.add("cancelled: " + job.cancelled);
      case CHANGES_ITS_ARGUMENT -> {
        if (job.args.length > 0) {
          job.args[0] = "eaten";
        }
      }
      case RETURNS_127 -> {
        return 127;
      }
      case THROWS -> throw new IllegalStateException("boom");
      case THROWS_AN_ERROR -> throw new AssertionError("bang");
      case RUNS_A -> job.stdout.write(runBookInner(book.job("a", "inner")));
      case RUNS_NOTHING -> job.stdout.write(runBookInner(book.job("nothing")));
      case RUNS_ITSELF -> job.stdout.write(runBookInner(job));
      case REGISTERS_B ->
          job.stdout.write(
              words(
                  Walks.said(
                      () -> {
                        book.register("b", bookHandler(Doing.PRINTS, "late"));
                        return "registered";
                      })));
      case TURNS_LOGGING -> book.logging = !book.logging;
      case CLOSES_STDOUT ->
          bookHappened.add(
              words(
                  Walks.said(
                      () -> {
                        job.stdout.close();
                        return print(job.stdout, "lost") + " bytes";
                      })));
      case RENAMES_ITSELF -> job.name = "renamed";
      case SHUTS_DOWN -> book.shutdown();
    }
    return 0;
  }

  private static String said(Written printed) {
    return printed.n() + (printed.error() == null ? "" : ": " + printed.error().getMessage());
  }

  private static String print(BookOutput to, String text) {
    String error = to.write(text);
    return text.getBytes(UTF_8).length + (error.isEmpty() ? "" : ": " + error);
  }

  private static String read(Job job) {
    try {
      int one = job.stdin.read();
      return one < 0 ? "the end" : "" + (char) one;
    } catch (IOException e) {
      return e.getMessage();
    }
  }

  /** Puts numbers in the places of percent signs, wherever these come from. */
  private static String note(String format, int... numbers) {
    int[] next = {0};
    return Pattern.compile("%[d%]")
        .matcher(format)
        .replaceAll(
            sign ->
                sign.group().equals("%%")
                    ? "%"
                    : next[0] < numbers.length ? "" + numbers[next[0]++] : "%!d(MISSING)");
  }

  private String runInner(Job job) {
    if (depth >= DEEPEST) {
      return "too deep";
    }
    depth++;
    try {
      job.run();
      return "done";
    } catch (EngineException e) {
      return e.getMessage();
    } finally {
      depth--;
    }
  }

  private String runBookInner(BookJob job) {
    if (depth >= DEEPEST) {
      return "too deep";
    }
    depth++;
    try {
      job.run();
      return "done";
    } catch (BookError e) {
      return e.getMessage();
    } finally {
      depth--;
    }
  }

  /** Both sides have an exception of their own for what an engine refuses. */
  private static String words(Object said) {
    return said.toString().replaceFirst("^(EngineException|IOException|BookError): ", "refused: ");
  }

  /** Does something on both sides that may be refused. */
  Said both(Walks.Try expected, Walks.Try given) {
    return new Said(words(Walks.said(expected)), nameless(words(Walks.said(given))));
  }

  Said register(String name, Doing doing, String mark) {
    lastHandler = doing == null ? null : handler(doing, mark);
    bookLastHandler = doing == null ? null : bookHandler(doing, mark);
    return registerAgain(name);
  }

  /** Registers what was registered last. */
  Said registerAgain(String name) {
    return both(
        () -> {
          book.register(name, bookLastHandler);
          return "registered";
        },
        () -> {
          eng.register(name, lastHandler);
          return "registered";
        });
  }

  Said registerCatchall(Doing doing, String mark) {
    eng.registerCatchall(doing == null ? null : handler(doing, mark));
    book.catchall = doing == null ? null : bookHandler(doing, mark);
    return Said.NOTHING;
  }

  Said logging(boolean on) {
    eng.logging = on;
    book.logging = on;
    return Said.NOTHING;
  }

  Said put(String key, Object value) {
    eng.hackSetGlobalVar(key, value);
    book.drawer.put(key, value);
    return Said.NOTHING;
  }

  Said registerGlobally(String name, Doing doing, String mark) {
    return both(
        () -> {
          if (bookGlobals.containsKey(name)) {
            throw new BookError("Can't overwrite global handler for command " + name);
          }
          bookGlobals.put(name, doing == null ? null : bookHandler(doing, mark));
          return "registered";
        },
        () -> {
          globals.register(name, doing == null ? null : handler(doing, mark));
          return "registered";
        });
  }

  Said unregisterGlobally(String name) {
    bookGlobals.remove(name);
    globals.unregister(name);
    return Said.NOTHING;
  }

  Said makeJob(String name, String[] args) {
    arrays.add(args);
    bookArrays.add(args.clone());
    bookJobs.add(book.job(name, bookArrays.getLast()));
    jobs.add(eng.job(name, args));
    return Said.NOTHING;
  }

  /** The caller changes what it has made a job with. */
  Said changeArray(int index) {
    if (!arrays.isEmpty()) {
      int at = Math.min(index, arrays.size() - 1);
      if (arrays.get(at).length > 0) {
        arrays.get(at)[0] = "handed in";
        bookArrays.get(at)[0] = "handed in";
      }
    }
    return Said.NOTHING;
  }

  /** Attaches something new to a job's stdout, or to its stderr. */
  Said attach(int index, boolean toStdout, Kind kind) {
    BookDestination bookTo = destination(kind);
    Destination to = told.getLast();
    (toStdout ? jobs.get(index).stdout : jobs.get(index).stderr).add(to);
    BookJob job = bookJobs.get(index);
    (toStdout ? job.stdout : job.stderr).destinations.add(bookTo);
    return Said.NOTHING;
  }

  /** Attaches what was made last to a job's stdout, whether it is attached already or not. */
  Said attachAgain(int index) {
    jobs.get(index).stdout.add(told.getLast());
    bookJobs.get(index).stdout.destinations.add(bookDestinations.getLast());
    return Said.NOTHING;
  }

  Said parse(String line) {
    List<String> words = new ArrayList<>(List.of(line.split("\\p{IsWhite_Space}+")));
    words.removeIf(String::isEmpty);
    List<String> named = words.stream().filter(word -> !word.contains("=")).toList();
    List<String> variables = words.stream().filter(word -> word.contains("=")).toList();
    return both(
        () -> {
          if (named.isEmpty()) {
            throw new BookError("empty command: '" + line + "'");
          }
          String[] args = named.subList(1, named.size()).toArray(new String[0]);
          bookJobs.add(book.job(named.getFirst(), args));
          bookJobs.getLast().env.addAll(variables);
          return variables;
        },
        () -> {
          jobs.add(eng.parseJob(line));
          return jobs.getLast().env().entries();
        });
  }

  Said override(int index, String word) {
    jobs.get(index).setenv("overrideShutdown", word);
    bookJobs.get(index).env.add("overrideShutdown=" + word);
    return Said.NOTHING;
  }

  Said rename(int index) {
    jobs.get(index).name = "other";
    bookJobs.get(index).name = "other";
    if (jobs.get(index).args.length > 0) {
      jobs.get(index).args[0] = "changed";
      bookJobs.get(index).args[0] = "changed";
    }
    return Said.NOTHING;
  }

  /** Whoever has a job may print by it, before its run and behind it. */
  Said note(int index) {
    BookJob job = bookJobs.get(index);
    return new Said(
        print(job.stderr, note("[ENGINE..." + job.call() + job.outcome() + "] %d of %d\n", 1, 2)),
        said(jobs.get(index).logf("%d of %d\n\n", 1, 2)));
  }

  Said leaveOpen(int index) {
    jobs.get(index).setCloseIO(false);
    bookJobs.get(index).closes = false;
    return Said.NOTHING;
  }

  Said cancel(int index) {
    jobs.get(index).cancel();
    bookJobs.get(index).cancelled = true;
    return Said.NOTHING;
  }

  Said attachStdin(int index) {
    return both(
        () -> {
          if (!bookJobs.get(index).sources.isEmpty()) {
            throw new BookError("Maximum number of sources reached: 1");
          }
          bookJobs.get(index).sources.add(new BookSource("in", bookHappened::add));
          return "added";
        },
        () -> {
          jobs.get(index)
              .stdin
              .add(
                  new ByteArrayInputStream("in".getBytes(UTF_8)) {
                    @Override
                    public void close() {
                      happened.add("closed");
                    }
                  });
          return "added";
        });
  }

  Said run(int index) {
    depth = 0;
    return both(
        () -> {
          bookJobs.get(index).run();
          return "done";
        },
        () -> {
          jobs.get(index).run();
          return "done";
        });
  }

  Said stderrTo(int number) {
    eng.stderr = told.get(number);
    book.stderr = bookTold.get(number);
    return Said.NOTHING;
  }

  /** What a callback does. */
  enum Calling {
    NOTES,
    NOTES_TWICE,
    REGISTERS_ANOTHER,
    THROWS,
    THROWS_AN_ERROR
  }

  Said onShutdown(String mark, Calling calling) {
    Runnable callback =
        () -> {
          happened.add(mark);
          if (calling == Calling.REGISTERS_ANOTHER) {
            eng.onShutdown(() -> happened.add("never"));
          }
          call(calling);
        };
    Runnable bookCallback =
        () -> {
          bookHappened.add(mark);
          if (calling == Calling.REGISTERS_ANOTHER) {
            book.onShutdown(() -> bookHappened.add("never"));
          }
          call(calling);
        };
    for (int i = calling == Calling.NOTES_TWICE ? 2 : 1; i > 0; i--) {
      eng.onShutdown(callback);
      book.onShutdown(bookCallback);
    }
    return Said.NOTHING;
  }

  private static void call(Calling calling) {
    if (calling == Calling.THROWS) {
      throw new IllegalStateException("boom");
    }
    if (calling == Calling.THROWS_AN_ERROR) {
      throw new AssertionError("bang");
    }
  }

  /** A second shutdown waits for what is never called, which no walk may. */
  Said shutdown() {
    if (!book.shutdown || book.pending == 0) {
      book.shutdown();
      eng.shutdown();
    }
    return Said.NOTHING;
  }

  /** Serves a request. */
  Said serve(Target target) {
    depth = 0;
    StringBuilder bookReply = new StringBuilder();
    Reply reply = new Reply();
    return both(
        () -> {
          bookReply.append("Job-Name: ").append(target.name());
          target.args().forEach(arg -> bookReply.append(", Job-Args: ").append(arg));
          bookReply.append(", 200 ");
          BookJob job = book.job(target.name(), target.args().toArray(new String[0]));
          BookDestination to = new BookDestination(bookReply, "", null);
          job.stdout.destinations.add(to);
          job.stderr.destinations.add(to);
          String over = words(Walks.said(() -> runUnheard(job)));
          return over + ": " + bookReply;
        },
        () -> {
          Url url = Url.ofRequest(target.line().getBytes(UTF_8));
          String over =
              words(
                  Walks.said(
                      () -> {
                        eng.serveHTTP(reply, url);
                        return "served";
                      }));
          return over + ": " + reply;
        });
  }

  private static String runUnheard(BookJob job) {
    try {
      job.run();
    } catch (BookError e) {
      // Nobody at the door hears of it.
    }
    return "served";
  }

  /**
   * What is asked for.
   *
   * @param name of the job that it means
   * @param args of that job
   */
  record Target(String line, String name, List<String> args) {}

  /** Keeps what is answered. */
  private static final class Reply extends ResponseWriter {
    private final Map<String, List<String>> headers = new LinkedHashMap<>();
    private final StringBuilder body = new StringBuilder();

    @Override
    public void setHeader(String name, String value) {
      headers.put(name, new ArrayList<>(List.of(value)));
    }

    @Override
    public void addHeader(String name, String value) {
      headers.computeIfAbsent(name, none -> new ArrayList<>()).add(value);
    }

    @Override
    public void writeHeader(int status) {
      headers.forEach(
          (name, values) -> values.forEach(value -> body.append(name + ": " + value).append(", ")));
      body.append(status).append(' ');
    }

    @Override
    public void write(int oneByte) {
      body.append('[').append((char) oneByte).append(']');
    }

    @Override
    public void write(byte[] from, int at, int length) {
      body.append('[').append(new String(from, at, length, UTF_8)).append(']');
    }

    @Override
    public String toString() {
      return body.toString();
    }
  }

  @Override
  public Object expected() {
    StringBuilder all = new StringBuilder();
    all.append("shut down: ").append(book.shutdown).append(", happened: ").append(bookHappened);
    List<String> lines = new ArrayList<>(bookLog);
    lines.addAll(book.log);
    all.append(", logged: ").append(lines).append(", written: ").append(bookTold);
    for (BookJob job : bookJobs) {
      all.append(", ").append(job.call()).append(job.outcome()).append(' ').append(job.status);
      all.append(' ').append(job.env).append(job.stdout.used).append(job.stderr.used);
    }
    bookArrays.forEach(array -> all.append(List.of(array)));
    return all.toString();
  }

  @Override
  public Object given() {
    StringBuilder all = new StringBuilder();
    all.append("shut down: ").append(eng.isShutdown()).append(", happened: ").append(happened);
    all.append(", logged: ").append(log.lines()).append(", written: ").append(told);
    for (Job job : jobs) {
      all.append(", ").append(job.callString()).append(job.statusString());
      all.append(' ').append(job.statusCode());
      all.append(' ').append(job.env().entries());
      all.append(job.stdout.used()).append(job.stderr.used());
    }
    arrays.forEach(array -> all.append(List.of(array)));
    return nameless(all.append(neverWritten).toString());
  }

  /** Which digits an engine draws is nothing that a book could say. */
  private String nameless(String text) {
    String nameless = text;
    for (String id : ids) {
      nameless = nameless.replace(id, "ENGINE..");
    }
    return nameless;
  }
}
