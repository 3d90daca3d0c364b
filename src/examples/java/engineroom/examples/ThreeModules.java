package engineroom.examples;

import engineroom.engine.Engine;
import engineroom.engine.EngineException;
import engineroom.engine.GlobalHandlers;
import engineroom.engine.Host;
import engineroom.engine.Installer;
import engineroom.engine.Job;
import engineroom.engine.Status;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;

/** Docker in miniature: three modules that know the engine and nothing of each other. */
public final class ThreeModules {

  private ThreeModules() {}

  public static void main(String[] args) throws EngineException {
    serve(List.of(new Api(), new Daemon(), new Events()));
  }

  static void serve(List<Installer> modules) throws EngineException {
    Host machine = Host.ofTheMachine();
    GlobalHandlers none = new GlobalHandlers();
    Engine eng =
        new Engine(new Host(machine.goroutines(), machine.clock(), new PrintedLog(), none));
    eng.stderr = new ByteArrayOutputStream();
    for (Installer module : modules) {
      module.install(eng);
    }
    eng.job("serveapi", "create web", "events web").run();
  }

  /** Makes a job of every request, and an answer of what comes of it. */
  public static final class Api implements Installer {
    @Override
    public void install(Engine eng) throws EngineException {
      eng.register("serveapi", this::serve);
    }

    private Status serve(Job job) {
      for (String request : job.args) {
        System.out.println("> " + request);
        System.out.println("< " + answer(job.eng, request));
      }
      return Status.OK;
    }

    private String answer(Engine eng, String request) {
      ByteArrayOutputStream body = new ByteArrayOutputStream();
      try {
        Job job = eng.parseJob(request);
        job.stdout.add(body);
        job.run();
        return "200 " + body.toString(StandardCharsets.UTF_8);
      } catch (EngineException e) {
        return "500 " + e.getMessage();
      }
    }
  }

  /** Keeps containers; tells whoever keeps events. */
  public static final class Daemon implements Installer {
    private final List<String> containers = new ArrayList<>();

    @Override
    public void install(Engine eng) throws EngineException {
      eng.register("create", this::create);
      eng.register("container_inspect", this::inspect);
    }

    private Status create(Job job) {
      containers.add(job.args[0]);
      try {
        job.eng.job("log", "create", job.args[0]).run();
      } catch (EngineException e) {
        System.out.println("daemon: cannot log the event: " + e.getMessage());
      }
      job.printf("number %d", containers.size());
      return Status.OK;
    }

    private Status inspect(Job job) {
      int number = containers.indexOf(job.args[0]) + 1;
      return number > 0 ? Status.OK : job.errorf("no such container: %s", job.args[0]);
    }
  }

  /** Keeps events; asks whoever keeps containers. */
  public static final class Events implements Installer {
    private final List<String> events = new ArrayList<>();

    @Override
    public void install(Engine eng) throws EngineException {
      eng.register("log", this::log);
      eng.register("events", this::list);
    }

    private Status log(Job job) {
      events.add(String.join(" ", job.args));
      return Status.OK;
    }

    private Status list(Job job) {
      try {
        job.eng.job("container_inspect", job.args[0]).run();
      } catch (EngineException e) {
        return job.errorf("%s", e.getMessage());
      }
      job.printf("%s", String.join(", ", events));
      return Status.OK;
    }
  }

  private static final class PrintedLog implements System.Logger {
    @Override
    public String getName() {
      return "jobs";
    }

    @Override
    public boolean isLoggable(Level level) {
      return true;
    }

    @Override
    public void log(Level level, ResourceBundle bundle, String line, Throwable thrown) {
      System.out.println(line);
    }

    @Override
    public void log(Level level, ResourceBundle bundle, String format, Object... params) {
      System.out.println(format);
    }
  }
}
