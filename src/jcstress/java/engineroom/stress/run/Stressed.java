package engineroom.stress.run;

import engineroom.book.record.Probe.Question;
import engineroom.engine.LastJobAgainstShutdown;
import engineroom.stress.EnvWhileItIsFilled;
import engineroom.stress.LoggingIsAwaited;
import engineroom.stress.LookupWhileTheTableGrows;
import engineroom.stress.ShutdownIsAwaited;
import engineroom.stress.TwoAnnouncements;
import engineroom.stress.TwoDestinations;
import engineroom.stress.TwoRegistrations;
import engineroom.stress.TwoRuns;
import engineroom.stress.WorkBehindASignal;
import engineroom.stress.WorkBehindAWaitGroup;
import java.util.Locale;

/** What is tried, and why; a probe that does not stand here makes the run red. */
enum Stressed {
  TWO_ANNOUNCEMENTS(TwoAnnouncements.class, Question.HARDWARE),
  LOGGING_IS_AWAITED(LoggingIsAwaited.class, Question.HARDWARE),
  TWO_RUNS(TwoRuns.class, Question.LUCK),
  TWO_REGISTRATIONS(TwoRegistrations.class, Question.LUCK),
  LOOKUP_WHILE_THE_TABLE_GROWS(LookupWhileTheTableGrows.class, Question.LUCK),
  ENV_WHILE_IT_IS_FILLED(EnvWhileItIsFilled.class, Question.LUCK),
  SHUTDOWN_IS_AWAITED(ShutdownIsAwaited.class, Question.WALLS),
  LAST_JOB_AGAINST_SHUTDOWN(LastJobAgainstShutdown.class, Question.WALLS),
  WORK_BEHIND_A_SIGNAL(WorkBehindASignal.class, Question.WALLS),
  WORK_BEHIND_A_WAIT_GROUP(WorkBehindAWaitGroup.class, Question.WALLS),
  TWO_DESTINATIONS(TwoDestinations.class, Question.WALLS);

  private final Class<?> probe;
  private final Question question;

  Stressed(Class<?> probe, Question question) {
    this.probe = probe;
    this.question = question;
  }

  String probe() {
    return probe.getName();
  }

  Question question() {
    return question;
  }

  /** The name of its record; in a folder they come in this order. */
  String file() {
    return "%02d-%s".formatted(ordinal() + 1, name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }
}
