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
import engineroom.engine.GlobalHandlers;
import engineroom.engine.Handler;
import engineroom.engine.Host;
import engineroom.engine.Job;
import engineroom.engine.go.Clock;
import engineroom.engine.go.Signal;
import engineroom.engine.go.Url;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;

/** An engine of the port beside one of the book, with their jobs and all that these write to. */
final class EngineWorld implements World {

  /** No more than so many jobs in each other. */
  static final int DEEPEST = 3;

  /** The number of a destination that every world has. */
  private static final int STUCK = 2;

  private static final Pattern SIGN = Pattern.compile("%[d%]");
  private static final Pattern REFUSAL =
      Pattern.compile(
          "^(EngineException|BookError|(EOF|FileNotFound|InterruptedIO|IO)Exception): ");
  private static final String NULL = "NullPointerException";

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
  private final Destination neverWritten = new Destination("the engine's stdout", null, null);
  private final PortHandlers handlers = new PortHandlers(this, happened);
  private final BookHandlers bookHandlers = new BookHandlers(this, bookHappened);
  private Handler lastHandler;
  private BookHandler bookLastHandler;

  /** Whether this thread is in a goroutine: a handler belongs into none that the engine starts. */
  final ThreadLocal<Boolean> inGoroutine = ThreadLocal.withInitial(() -> false);

  final List<Job> jobs = new ArrayList<>();
  final List<BookJob> bookJobs = new ArrayList<>();

  private final List<Aside> asides = new ArrayList<>();
  private final List<Aside> bookAsides = new ArrayList<>();

  /** The arrays that jobs were made with, in the hands of their caller. */
  private final List<String[]> arrays = new ArrayList<>();

  private final List<String[]> bookArrays = new ArrayList<>();
  private InputStream stdin;
  Engine eng;
  BookEngine book;

  /** A world, whose engine may or may not be heard by somebody. */
  EngineWorld(Random random) {
    Host deaf = new Host(this::go, new PassedLimits(), log, globals);
    host = random.nextBoolean() ? deaf : deaf.heardBy(event -> {});
    destination(Kind.PLAIN);
    destination(Kind.PLAIN);
    destination(Kind.STUCK);
    makeEngine();
  }

  /** On the caller's own thread, and what it throws ends there. */
  private void go(Runnable goroutine) {
    boolean outer = inGoroutine.get();
    inGoroutine.set(true);
    try {
      goroutine.run();
    } catch (RuntimeException | Error e) {
      happened.add("a goroutine ends with " + e.getMessage());
    } finally {
      inGoroutine.set(outer);
    }
  }

  /** What happens to what a job is attached to. */
  enum Kind {
    PLAIN,
    /** No write succeeds. */
    FULL,
    /** No write succeeds, and its error has no text. */
    FULL_WITHOUT_A_WORD,
    /** No close succeeds. */
    STUCK,
    /** No close succeeds, and its error has no text. */
    STUCK_WITHOUT_A_WORD,
    /** Each close throws what is no error of a stream. */
    BROKEN
  }

  private BookDestination destination(Kind kind) {
    String name = "d" + told.size();
    told.add(
        new Destination(
            name,
            switch (kind) {
              case FULL -> new IOException(name + " is full");
              case FULL_WITHOUT_A_WORD -> new IOException();
              default -> null;
            },
            switch (kind) {
              case STUCK -> stuck(name + " is stuck", told.size());
              case STUCK_WITHOUT_A_WORD -> new IOException();
              case BROKEN -> new IllegalStateException(name + " is broken");
              default -> null;
            }));
    bookTold.add(new StringBuilder());
    bookDestinations.add(
        new BookDestination(
            bookTold.getLast(),
            switch (kind) {
              case FULL -> name + " is full";
              case FULL_WITHOUT_A_WORD -> "null";
              default -> "";
            },
            switch (kind) {
              case STUCK -> name + " is stuck";
              case STUCK_WITHOUT_A_WORD -> "null";
              default -> "";
            },
            kind == Kind.BROKEN ? name + " is broken" : ""));
    return bookDestinations.getLast();
  }

  private static IOException stuck(String text, int number) {
    return switch (number % 4) {
      case 0 -> new EOFException(text);
      case 1 -> new InterruptedIOException(text);
      case 2 -> new FileNotFoundException(text);
      default -> new IOException(text, new IOException("what is behind it"));
    };
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
      Aside.pause(); // who waits beside a walk waits for the walk to go on
      Signal passed = new Signal();
      passed.fire();
      return passed;
    }
  }

  /** Goes on with a new engine; the jobs of the old one are let go. */
  Said makeEngine() {
    jobs.clear();
    bookJobs.clear();
    arrays.clear();
    bookArrays.clear();
    eng = new Engine(host);
    ids.add(eng.toString());
    eng.stderr = told.getFirst();
    eng.stdout = neverWritten;
    stdin =
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
    eng.stdin = stdin;
    book = new BookEngine(bookTold.getFirst(), bookLog, bookHappened, bookGlobals);
    return Said.NOTHING;
  }

  static String print(BookOutput to, String text) {
    String error = to.write(text);
    return text.getBytes(UTF_8).length + (error.isEmpty() ? "" : ": " + error);
  }

  /** Attaches what cannot be closed to the stdout of a job. */
  void attachWhatIsStuck(Job job) {
    job.stdout.add(told.get(STUCK));
  }

  void attachWhatIsStuck(BookJob job) {
    job.stdout.destinations.add(bookDestinations.get(STUCK));
  }

  /** Puts numbers in the places of percent signs, wherever these come from. */
  static String note(String format, int... numbers) {
    int[] next = {0};
    return SIGN.matcher(format)
        .replaceAll(
            sign ->
                sign.group().equals("%%")
                    ? "%"
                    : next[0] < numbers.length ? "" + numbers[next[0]++] : "%!d(MISSING)");
  }

  /** Both sides have an exception of their own for what an engine refuses. */
  static String words(Object said) {
    String words = REFUSAL.matcher(said.toString()).replaceFirst("refused: ");
    return words.startsWith(NULL) ? NULL : words;
  }

  /** Does something on both sides that may be refused. */
  Said both(Walks.Try expected, Walks.Try given) {
    return new Said(words(Walks.said(expected)), nameless(words(Walks.said(given))));
  }

  Said register(String name, Deeds deeds, String mark) {
    lastHandler = deeds == null ? null : handlers.of(deeds, mark);
    bookLastHandler = deeds == null ? null : bookHandlers.of(deeds, mark);
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

  /** Registers it under many names. */
  Said registerAgain(String name, int count) {
    List<Object> expected = new ArrayList<>();
    List<Object> given = new ArrayList<>();
    for (int i = 0; i <= count; i++) {
      Said said = registerAgain(name + i);
      expected.add(said.expected());
      given.add(said.given());
    }
    return new Said(expected, given);
  }

  Said registerCatchall(Deeds deeds, String mark) {
    lastHandler = deeds == null ? null : handlers.of(deeds, mark);
    bookLastHandler = deeds == null ? null : bookHandlers.of(deeds, mark);
    return registerCatchallAgain();
  }

  Said registerCatchallAgain() {
    return both(
        () -> {
          book.catchall = bookLastHandler;
          return "set";
        },
        () -> {
          eng.registerCatchall(lastHandler);
          return "set";
        });
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

  Said registerGlobally(String name, Deeds deeds, String mark) {
    return both(
        () -> {
          if (bookGlobals.containsKey(name)) {
            throw new BookError("Can't overwrite global handler for command " + name);
          }
          bookGlobals.put(name, deeds == null ? null : bookHandlers.of(deeds, mark));
          return "registered";
        },
        () -> {
          globals.register(name, deeds == null ? null : handlers.of(deeds, mark));
          return "registered";
        });
  }

  /** Registers it under many names. */
  Said registerGlobally(String name, int count, Deeds deeds, String mark) {
    List<Object> expected = new ArrayList<>();
    List<Object> given = new ArrayList<>();
    for (int i = 0; i <= count; i++) {
      Said said = registerGlobally(name + i, deeds, mark);
      expected.add(said.expected());
      given.add(said.given());
    }
    return new Said(expected, given);
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
    List<String> words = WhiteSpace.words(line);
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

  Said decodeOverride(int index, String json, String left) {
    return both(
        () -> {
          bookJobs.get(index).env.add("overrideShutdown=" + left);
          return "decoded";
        },
        () -> {
          String object = "{\"overrideShutdown\": " + json + "}";
          jobs.get(index).decodeEnv(new ByteArrayInputStream(object.getBytes(UTF_8)));
          return "decoded";
        });
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
    return both(
        () ->
            print(
                job.stderr, note("[ENGINE..." + job.call() + job.outcome() + "] %d of %d\n", 1, 2)),
        () -> PortHandlers.said(jobs.get(index).logf("%d of %d\n\n", 1, 2)));
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

  /** Runs a job; every other one has been asked for its bell before, and has the same behind it. */
  Said run(int index) {
    Job job = jobs.get(index);
    Signal bell = index % 2 == 0 ? job.waitCancelled() : null;
    Said said =
        both(
            () -> {
              bookJobs.get(index).run();
              return "done";
            },
            () -> {
              job.run();
              return "done";
            });
    return bell == null || bell == job.waitCancelled()
        ? said
        : new Said("one bell", "another bell after the run");
  }

  /** Runs a job on a thread that has been interrupted, and stays so. */
  Said runInterrupted(int index) {
    Thread.currentThread().interrupt();
    Said said = run(index);
    return Thread.interrupted() ? said : new Said("interrupted", "not any more");
  }

  /** Runs a job on a thread of its own. */
  Said begin(int index) {
    BookJob bookJob = bookJobs.get(index);
    Job job = jobs.get(index);
    return begin(
        () -> {
          bookJob.run();
          return "done";
        },
        () -> {
          job.run();
          return "done";
        });
  }

  private Said begin(Walks.Try expected, Walks.Try given) {
    bookAsides.add(Aside.begin(expected));
    asides.add(Aside.begin(given));
    return saidAside(asides.size() - 1);
  }

  /** Shuts down on a thread of its own. */
  Said beginShutdown() {
    if (book.shutdown && book.pending > 0) {
      return Said.NOTHING;
    }
    BookEngine bookEngine = book;
    Engine engine = eng;
    return begin(
        () -> {
          bookEngine.shutdown();
          return "shut down";
        },
        () -> {
          engine.shutdown();
          return "shut down";
        });
  }

  /** Lets one of the jobs go on that have been begun. */
  Said goOn(int index) {
    if (asides.isEmpty()) {
      return Said.NOTHING;
    }
    int at = index % asides.size();
    bookAsides.get(at).goOn();
    asides.get(at).goOn();
    return saidAside(at);
  }

  private Said saidAside(int at) {
    return both(() -> bookAsides.get(at).said(), () -> asides.get(at).said());
  }

  @Override
  public void end() {
    for (int i = 0; i < asides.size(); i++) {
      while (!asides.get(i).isOver()) {
        asides.get(i).goOn();
      }
      while (!bookAsides.get(i).isOver()) {
        bookAsides.get(i).goOn();
      }
    }
  }

  Said stderrToNull() {
    eng.stderr = null;
    book.stderr = null;
    return Said.NOTHING;
  }

  Said stderrTo(int number) {
    eng.stderr = told.get(number);
    book.stderr = bookTold.get(number);
    return Said.NOTHING;
  }

  /** What a callback does. */
  enum Calling {
    NOTES,
    REGISTERS_ANOTHER,
    THROWS,
    THROWS_AN_ERROR,
    PAUSES
  }

  Said onShutdown(String mark, Calling calling, int times) {
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
    for (int i = 0; i < times; i++) {
      eng.onShutdown(callback);
      book.onShutdown(bookCallback);
    }
    return Said.NOTHING;
  }

  private static void call(Calling calling) {
    if (calling == Calling.PAUSES) {
      Aside.pause();
    }
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
    StringBuilder bookReply = new StringBuilder();
    KeptReply reply = new KeptReply();
    return both(
        () -> {
          bookReply.append("Job-Name: ").append(target.name());
          target.args().forEach(arg -> bookReply.append(", Job-Args: ").append(arg));
          bookReply.append(", 200 ");
          BookJob job = book.job(target.name(), target.args().toArray(new String[0]));
          BookDestination to = new BookDestination(bookReply, "", null, "");
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

  @Override
  public Object expected() {
    StringBuilder all = new StringBuilder();
    all.append("shut down: ").append(book.shutdown).append(", happened: ").append(bookHappened);
    all.append(", logged: ").append(bookLog).append(", written: ").append(bookTold);
    for (BookJob job : bookJobs) {
      all.append(", ").append(job.call()).append(job.outcome()).append(' ').append(job.status);
      all.append(' ').append(job.env).append(job.stdout.used).append(job.stderr.used);
      all.append(" ENGINE...").append(job.call()).append(job.outcome());
      all.append(job.handler == null ? " nobody's" : " somebody's");
      all.append(job.ended && job.cancelled ? " cancelled" : "");
    }
    bookArrays.forEach(array -> all.append(List.of(array)));
    return all.append(", in its drawer: ").append(book.drawer.values()).append(true).toString();
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
      all.append(' ').append(job);
      all.append(job.handler() == null ? " nobody's" : " somebody's");
      boolean ended = !job.statusString().isEmpty(); // before that, to look would make the signal
      all.append(ended && job.waitCancelled().hasFired() ? " cancelled" : "");
    }
    arrays.forEach(array -> all.append(List.of(array)));
    all.append(neverWritten).append(", in its drawer: ");
    all.append(book.drawer.keySet().stream().map(eng::hackGetGlobalVar).toList());
    all.append(eng.stdout == neverWritten && eng.stdin == stdin); // nobody ever changes them
    return nameless(all.toString());
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
