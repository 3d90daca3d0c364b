package engineroom.chapters.walks;

import engineroom.chapters.walks.BookEngine.BookError;
import engineroom.chapters.walks.BookEngine.BookHandler;
import engineroom.chapters.walks.BookEngine.BookJob;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeoutException;

/** What {@link PortHandlers} do, as the book would have it. */
final class BookHandlers {

  private final EngineWorld world;
  private final List<String> happened;
  private final Set<Object> thrown = Collections.newSetFromMap(new IdentityHashMap<>());
  private int depth;

  BookHandlers(EngineWorld world, List<String> happened) {
    this.world = world;
    this.happened = happened;
  }

  BookHandler of(Deeds deeds, String mark) {
    return job -> {
      happened.add(mark + " " + job.call() + job.env);
      int status = 0;
      for (int i = 0; i < deeds.doings().size() && status == 0; i++) {
        status = handle(deeds.doings().get(i), deeds, job);
      }
      return status;
    };
  }

  private int handle(Doing doing, Deeds deeds, BookJob job) {
    switch (doing) {
      case PRINTS -> {
        happened.add(EngineWorld.print(job.stdout, deeds.word()));
      }
      case PRINTS_NOTHING -> happened.add(EngineWorld.print(job.stdout, ""));
      case NOTES ->
          happened.add(
              EngineWorld.print(
                  job.stderr,
                  EngineWorld.note(
                      "[ENGINE..."
                          + job.call()
                          + job.outcome()
                          + "] %d of %d"
                          + noteEnd(deeds.code()),
                      1,
                      2)));
      case NOTES_WITHOUT_VALUES ->
          happened.add(
              EngineWorld.print(
                  job.stderr,
                  EngineWorld.note("[ENGINE..." + job.call() + job.outcome() + "] %d of 100%%\n")));
      case NOTES_NOTHING ->
          happened.add(
              EngineWorld.print(
                  job.stderr,
                  EngineWorld.note("[ENGINE..." + job.call() + job.outcome() + "] \n")));
      case REPORTS_WITH_AN_END -> {
        String report = "end" + Deeds.newlines(deeds.code());
        job.stderr.write(report.endsWith("\n") ? report : report + "\n");
      }
      case REPORTS_OFTEN_AND_FAILS -> {
        for (int i = 0; i < Deeds.OFTEN; i++) {
          report(job, i + ", ");
        }
        return 6;
      }
      case REPORTS_WITH_A_NEWLINE -> job.stderr.write(deeds.word() + ": of old\n\n");
      case REPORTS_AT_LENGTH_AND_FAILS -> {
        job.stderr.write("y".repeat(deeds.length()) + "\n" + deeds.word() + "\n");
        return 1;
      }
      case REPORTS -> job.stderr.write(deeds.word() + "\n");
      case REPORTS_AN_ERROR -> job.stderr.write(deeds.word() + "\n");
      case REPORTS_A_LONG_LINE_AND_FAILS -> {
        job.stderr.write(deeds.word() + "y".repeat(deeds.length()) + "\n");
        return 1;
      }
      case REPORTS_AND_FAILS -> {
        job.stderr.write(deeds.word() + " is full\n");
        return 1;
      }
      case REPORTS_TWO_LINES_AND_FAILS -> {
        job.stderr.write("first\n");
        job.stderr.write(" second \n\n");
        return 1;
      }
      case REPORTS_ODD_SIGNS_AND_FAILS -> {
        job.stderr.write(Deeds.ODD_SIGNS + "\n");
        return 1;
      }
      case REPORTS_IN_PIECES_AND_FAILS -> {
        for (String piece : Deeds.PIECES) {
          report(job, piece);
        }
        return 5;
      }
      case FAILS_SILENTLY -> {
        return deeds.code();
      }
      case THROWS_AND_THEN_FAILS -> {
        if (thrown.add(job)) {
          job.stderr.write("the first time\n");
          throw new IllegalStateException("boom");
        }
        return 4;
      }
      case FAILS_INSIDE_ITSELF -> {
        if (!thrown.add(job)) {
          return 4;
        }
        job.stdout.write(runInner(job));
      }
      case READS -> happened.add(job.sources.isEmpty() ? "the end" : job.sources.getFirst().read());
      case LOOKS_WHETHER_IT_IS_CANCELLED -> happened.add("cancelled: " + job.cancelled);
      case CHANGES_ITS_ARGUMENT -> {
        if (job.args.length > 0) {
          job.args[0] = "eaten";
        }
      }
      case RETURNS_127 -> {
        return 127;
      }
      case THROWS -> throw Deeds.thrown(deeds.code());
      case THROWS_WHAT_IS_CHECKED -> {
        return Deeds.<RuntimeException>sneak(new TimeoutException("late"));
      }
      case THROWS_AN_ERROR -> throw Deeds.thrownError(deeds.code());
      case RUNS_A -> job.stdout.write(runInner(world.book.job("a", job.args.clone())));
      case RUNS_NOTHING -> job.stdout.write(runInner(world.book.job("nothing", job.args.clone())));
      case RUNS_ITSELF -> job.stdout.write(runInner(job));
      case REGISTERS_B ->
          job.stdout.write(
              EngineWorld.words(
                  Walks.said(
                      () -> {
                        world.book.register("b", of(Deeds.of(Doing.PRINTS), "late"));
                        return "registered";
                      })));
      case TURNS_LOGGING -> world.book.logging = !world.book.logging;
      case CLOSES_STDOUT ->
          happened.add(
              EngineWorld.words(
                  Walks.said(
                      () -> {
                        job.stdout.close();
                        return EngineWorld.print(job.stdout, "lost") + " bytes";
                      })));
      case PAUSES -> Aside.pause();
      case ATTACHES_WHAT_IS_STUCK -> world.attachWhatIsStuck(job);
      case LOOKS_WHETHER_IT_IS_SHUT_DOWN -> happened.add("shut down: " + job.engine().shutdown);
      case RENAMES_ITSELF -> job.name = "renamed";
      case SHUTS_DOWN -> world.book.shutdown();
    }
    return 0;
  }

  private void report(BookJob job, String piece) {
    String error = job.stderr.write(piece);
    if (!error.isEmpty()) {
      happened.add(error);
    }
  }

  /** A note's newlines are one. */
  private static String noteEnd(int code) {
    return Deeds.newlines(code).replaceFirst("\n*\\z", "") + "\n";
  }

  private String runInner(BookJob job) {
    if (depth >= EngineWorld.DEEPEST) {
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
}
