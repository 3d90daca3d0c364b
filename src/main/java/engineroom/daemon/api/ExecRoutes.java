package engineroom.daemon.api;

import engineroom.engine.EngineException;
import engineroom.engine.Job;
import java.io.IOException;

/** What is asked of commands in containers. */
final class ExecRoutes {

  private ExecRoutes() {}

  static void create(Call call) throws EngineException, IOException {
    Job job = call.job("execCreate");
    job.decodeEnv(call.bodyRead());
    call.answerLastLine(job, 201, "Id");
  }

  static void start(Call call) throws EngineException, IOException {
    Job job = call.job("execStart");
    job.decodeEnv(call.bodyRead());
    job.setCloseIO(false);
    if (job.getenvBool("Detach")) {
      call.runWithoutContent(job);
      return;
    }
    boolean framed = !job.getenvBool("Tty") && call.version().isAtLeast("1.6");
    String complaint = "Error starting exec command in container " + call.name() + ": ";
    StreamRoutes.run(call, job, framed, complaint);
  }

  static void resize(Call call) throws EngineException, IOException {
    call.job("execResize", call.form("h"), call.form("w")).run();
  }

  static void inspect(Call call) throws EngineException {
    Job job = call.job("execInspect");
    call.streamJson(job, false);
    job.run();
  }
}
