package engineroom.bench;

import engineroom.engine.Engine;
import engineroom.engine.EngineException;
import engineroom.engine.Env;
import engineroom.engine.Job;
import engineroom.engine.Status;
import engineroom.engine.Table;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Jobs that answer: a line into a buffer, an environment, a table. */
@State(Scope.Thread)
public class DispatchOutput {

  private static final int ROWS = 6;

  private Engine eng;
  private String[] arguments;

  @Setup
  public void fill() {
    eng = Engines.usual();
    arguments = Engines.args(2);
    Engines.register(eng, "say", DispatchOutput::say);
    Engines.register(eng, "version", DispatchOutput::version);
    Engines.register(eng, "list", DispatchOutput::list);
  }

  private static Status say(Job job) {
    job.printf("hello %s\n", job.args[0]);
    return Status.OK;
  }

  /** Docker's own answer to {@code docker version}, key by key. */
  private static Status version(Job job) {
    Env version = new Env();
    version.set("Version", "1.6.2");
    version.set("ApiVersion", "1.18");
    version.set("GitCommit", "7c8fca2");
    version.set("GoVersion", "go1.4.2");
    version.set("Os", "linux");
    version.set("Arch", "amd64");
    return write(job, version);
  }

  private static Status list(Job job) {
    for (int i = 0; i < ROWS; i++) {
      Env row = new Env();
      row.set("Id", "4c01db0b339c");
      row.set("Image", "ubuntu:14.04");
      if (write(job, row) != Status.OK) {
        return Status.ERR;
      }
    }
    return Status.OK;
  }

  private static Status write(Job job, Env env) {
    try {
      env.writeTo(job.stdout);
      return Status.OK;
    } catch (IOException e) {
      return job.error(e);
    }
  }

  @Benchmark
  @Measures("an-output-writes-to-all-its-destinations")
  @Original("DispatchStdoutBuffer")
  public ByteArrayOutputStream buffer() throws EngineException {
    ByteArrayOutputStream buffer = new ByteArrayOutputStream();
    Job job = eng.job("say", arguments);
    job.stdout.add(buffer);
    job.run();
    return buffer;
  }

  @Benchmark
  @Measures({"add-env-keeps-the-last-object", "an-env-is-complete-when-its-output-is-closed"})
  @Original("DispatchAddEnv")
  public String addEnv() throws EngineException {
    Job job = eng.job("version");
    Env version = job.stdout.addEnv();
    job.run();
    return version.get("Version");
  }

  @Benchmark
  @Measures("add-table-gives-a-row-for-each-object")
  public int addTable() throws EngineException {
    Job job = eng.job("list");
    Table rows = job.stdout.addTable();
    job.run();
    return rows.len();
  }
}
