package engineroom.chapters;

import engineroom.engine.Handler;
import engineroom.engine.Job;
import engineroom.engine.Status;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A handler that succeeds, and remembers the jobs that it was called with, in their order. */
final class RememberingHandler implements Handler {

  private final List<Job> jobs = new CopyOnWriteArrayList<>();

  @Override
  public Status handle(Job job) {
    jobs.add(job);
    return Status.OK;
  }

  List<Job> jobs() {
    return jobs;
  }
}
