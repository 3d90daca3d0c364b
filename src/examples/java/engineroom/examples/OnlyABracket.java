package engineroom.examples;

import engineroom.engine.Engine;
import engineroom.engine.EngineException;
import engineroom.engine.Job;
import java.io.ByteArrayOutputStream;

/** A build that cannot clone its repository, reported as docker 1.6.2 reports it. */
public final class OnlyABracket {

  private static final String SAID_BY_GIT =
      """
      Cloning into '/tmp/docker-build-git123'...
      fatal: repository 'https://github.com/nobody/nothing.git/' not found
      """;

  private OnlyABracket() {}

  public static void main(String[] args) throws EngineException {
    Engine eng = new Engine();
    eng.logging = false;
    eng.register("build", job -> job.errorf("git: %s (%s)", "exit status 128", SAID_BY_GIT));

    Job build = eng.job("build");
    ByteArrayOutputStream stderr = new ByteArrayOutputStream();
    build.stderr.add(stderr);
    try {
      build.run();
    } catch (EngineException e) {
      System.out.println("the error of the run: " + e.getMessage());
    }
    System.out.print("all of stderr:\n" + stderr);
  }
}
