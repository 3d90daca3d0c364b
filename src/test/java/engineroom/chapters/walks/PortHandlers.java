package engineroom.chapters.walks;

import static java.nio.charset.StandardCharsets.UTF_8;

import engineroom.engine.EngineException;
import engineroom.engine.Handler;
import engineroom.engine.Job;
import engineroom.engine.Status;
import engineroom.engine.Written;
import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeoutException;

/** Handlers of the port that do what they are told to. */
final class PortHandlers {

  private final EngineWorld world;
  private final List<String> happened;

  /** Jobs whose handler has thrown once. */
  private final Set<Object> thrown = Collections.newSetFromMap(new IdentityHashMap<>());

  private int depth;

  /**
   * Handlers of an engine.
   *
   * @param happened gets a line for all that nobody else would see
   */
  PortHandlers(EngineWorld world, List<String> happened) {
    this.world = world;
    this.happened = happened;
  }

  Handler of(Deeds deeds, String mark) {
    return job -> {
      happened.add(
          mark
              + " "
              + job.callString()
              + job.env().entries()
              + (world.inGoroutine.get() ? " in a goroutine" : ""));
      int status = 0;
      for (int i = 0; i < deeds.doings().size() && status == 0; i++) {
        status = handle(deeds.doings().get(i), deeds, job);
      }
      return new Status(status);
    };
  }

  private int handle(Doing doing, Deeds deeds, Job job) {
    switch (doing) {
      case PRINTS -> {
        happened.add(said(job.printf("%s", deeds.word())));
      }
      case PRINTS_NOTHING -> happened.add(said(job.printf("")));
      case NOTES -> happened.add(said(job.logf("%d of %d" + Deeds.newlines(deeds.code()), 1, 2)));
      case REPORTS -> job.errorf("%s", deeds.word());
      case REPORTS_AN_ERROR -> job.error(new IllegalStateException(deeds.word()));
      case NOTES_WITHOUT_VALUES -> happened.add(said(job.logf("%d of 100%%")));
      case NOTES_NOTHING -> happened.add(said(job.logf(Deeds.nothing(deeds.code()))));
      case REPORTS_WITH_AN_END -> job.errorf("%s" + Deeds.newlines(deeds.code()), "end");
      case REPORTS_OFTEN_AND_FAILS -> {
        for (int i = 0; i < Deeds.OFTEN; i++) {
          report(job, i + ", ");
        }
        return 6;
      }
      case REPORTS_WITH_A_NEWLINE -> job.errorf("%s: %s", deeds.word(), "of old\n");
      case REPORTS_AT_LENGTH_AND_FAILS -> {
        return job.errorf("%s\n%s", "y".repeat(deeds.length()), deeds.word()).code();
      }
      case REPORTS_A_LONG_LINE_AND_FAILS -> {
        return job.errorf("%s%s", deeds.word(), "y".repeat(deeds.length())).code();
      }
      case REPORTS_AND_FAILS -> {
        return job.errorf("%s is full", deeds.word()).code();
      }
      case REPORTS_TWO_LINES_AND_FAILS -> {
        job.errorf("first");
        return job.errorf(" second \n\n").code();
      }
      case REPORTS_ODD_SIGNS_AND_FAILS -> {
        return job.errorf("%s", Deeds.ODD_SIGNS).code();
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
          job.errorf("the first time");
          throw new IllegalStateException("boom");
        }
        return 4;
      }
      case FAILS_INSIDE_ITSELF -> {
        if (!thrown.add(job)) {
          return 4;
        }
        job.printf("%s", runInner(job));
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
      case THROWS -> throw Deeds.thrown(deeds.code());
      case THROWS_WHAT_IS_CHECKED -> {
        return Deeds.<RuntimeException>sneak(new TimeoutException("late"));
      }
      case THROWS_AN_ERROR -> throw Deeds.thrownError(deeds.code());
      case RUNS_A -> job.printf("%s", runInner(world.eng.job("a", job.args.clone())));
      case RUNS_NOTHING -> job.printf("%s", runInner(world.eng.job("nothing", job.args.clone())));
      case RUNS_ITSELF -> job.printf("%s", runInner(job));
      case REGISTERS_B ->
          job.printf(
              "%s",
              EngineWorld.words(
                  Walks.said(
                      () -> {
                        world.eng.register("b", of(Deeds.of(Doing.PRINTS), "late"));
                        return "registered";
                      })));
      case TURNS_LOGGING -> world.eng.logging = !world.eng.logging;
      case CLOSES_STDOUT ->
          happened.add(
              EngineWorld.words(
                  Walks.said(
                      () -> {
                        job.stdout.close();
                        return job.printf("%s", "lost").n() + " bytes";
                      })));
      case PAUSES -> Aside.pause();
      case ATTACHES_WHAT_IS_STUCK -> world.attachWhatIsStuck(job);
      case LOOKS_WHETHER_IT_IS_SHUT_DOWN -> happened.add("shut down: " + job.eng.isShutdown());
      case RENAMES_ITSELF -> job.name = "renamed";
      case SHUTS_DOWN -> {
        if (!world.eng.isShutdown()) {
          world.eng.shutdown();
        }
      }
    }
    return 0;
  }

  /** Writes to stderr what need not be a line. */
  private void report(Job job, String piece) {
    try {
      job.stderr.write(("<" + piece + ">").getBytes(UTF_8), 1, piece.length());
    } catch (IOException e) {
      happened.add(e.getMessage());
    }
  }

  static String said(Written printed) {
    return printed.n() + (printed.error() == null ? "" : ": " + printed.error().getMessage());
  }

  private static String read(Job job) {
    try {
      int one = job.stdin.read();
      return one < 0 ? "the end" : "" + (char) one;
    } catch (IOException e) {
      return e.getMessage();
    }
  }

  private String runInner(Job job) {
    if (depth >= EngineWorld.DEEPEST) {
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
}
