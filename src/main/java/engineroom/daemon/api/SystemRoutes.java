package engineroom.daemon.api;

import engineroom.daemon.jobs.InnerJob;
import engineroom.engine.EngineException;
import engineroom.engine.Env;
import engineroom.engine.Job;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** What is asked of the daemon itself. */
final class SystemRoutes {

  private SystemRoutes() {}

  static void ping(Call call) throws IOException {
    call.reply().write("OK".getBytes(StandardCharsets.US_ASCII));
  }

  static void events(Call call) throws EngineException, IOException {
    Job job = call.eng().job("events");
    call.streamJson(job, true);
    call.hand(job, "since", "until", "filters");
    job.run();
  }

  /** Leaves it to the engine to find the job that is called as the path ends. */
  static void throughTheDoor(Call call) {
    call.reply().setHeader("Content-Type", "application/json");
    call.eng().serveHTTP(call.reply(), call.request().url());
  }

  static void logIn(Call call) throws EngineException, IOException {
    Job job = call.eng().job("auth");
    job.setenv("authConfig", new String(call.body(), StandardCharsets.UTF_8));
    String status = InnerJob.lastLine(job);
    if (status.isEmpty()) {
      call.reply().writeHeader(204);
      return;
    }
    Env answer = new Env();
    answer.set("Status", status);
    call.answer(200, answer);
  }
}
