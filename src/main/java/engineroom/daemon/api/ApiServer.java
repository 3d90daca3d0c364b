package engineroom.daemon.api;

import engineroom.daemon.jobs.JobBody;
import engineroom.engine.Engine;
import engineroom.engine.EngineException;
import engineroom.engine.Installer;
import engineroom.engine.Job;
import engineroom.engine.go.Signal;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The module that serves the API: the jobs {@code serveapi}, which ends only when its doors close,
 * and {@code acceptconnections}, before which nobody is served. Models {@code ServeApi} and {@code
 * AcceptConnections} of {@code api/server} of docker 1.6.2.
 */
public final class ApiServer implements Installer {

  private final DoorMaker doors;
  private final System.Logger log;
  private final Signal accepting = new Signal();
  private volatile RouteListener listener = RouteListener.NOBODY;

  /**
   * The module.
   *
   * @param doors opens what clients come in by
   * @param log is told of requests and errors
   */
  public ApiServer(DoorMaker doors, System.Logger log) {
    this.doors = doors;
    this.log = log;
  }

  /** Tells somebody which routes are taken, through doors that are opened from now on. */
  public void tell(RouteListener who) {
    listener = who;
  }

  @Override
  public void install(Engine eng) throws EngineException {
    eng.register("serveapi", JobBody.handler(this::serve));
    eng.register("acceptconnections", JobBody.handler(job -> accepting.fire()));
  }

  private void serve(Job job) throws EngineException, IOException {
    String usage = "usage: " + job.name + " PROTO://ADDR [PROTO://ADDR ...]";
    if (job.args.length == 0) {
      throw new EngineException(usage);
    }
    Api api = api(job.eng, job.getenvBool("Logging"));
    List<OpenDoor> open = new ArrayList<>();
    for (String address : job.args) {
      String[] parts = address.split("://", 2);
      if (parts.length < 2) {
        throw new EngineException(usage);
      }
      log.log(
          System.Logger.Level.INFO, "Listening for HTTP on " + parts[0] + " (" + parts[1] + ")");
      OpenDoor door = doors.open(parts[0], parts[1], api);
      open.add(door);
      job.eng.onShutdown(door::close);
    }
    for (OpenDoor door : open) {
      door.closed().await();
    }
  }

  /** What answers requests, once connections are accepted. */
  public Api api(Engine eng, boolean logging) {
    Router router = new Router(eng, log, logging, listener);
    return (request, reply) -> {
      accepting.await();
      router.serve(request, reply);
    };
  }
}
