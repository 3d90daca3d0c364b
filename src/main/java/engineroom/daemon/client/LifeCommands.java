package engineroom.daemon.client;

import engineroom.engine.Env;
import java.util.List;

/** What begins and ends containers. */
final class LifeCommands {

  private static final String SEVERAL = "CONTAINER [CONTAINER...]";
  private static final int PATIENCE = 10;

  private LifeCommands() {}

  static void stop(Invocation it) throws ClientException {
    Flags flags =
        it.flags(
            SEVERAL,
            "Stop a running container by sending SIGTERM and then SIGKILL after a\ngrace period");
    Flag seconds =
        flags.number(PATIENCE, "Seconds to wait for stop before killing it", "t", "-time");
    endEach(it, flags, seconds, "stop");
  }

  static void restart(Invocation it) throws ClientException {
    Flags flags = it.flags(SEVERAL, "Restart a running container");
    Flag seconds =
        flags.number(
            PATIENCE, "Seconds to wait for stop before killing the container", "t", "-time");
    endEach(it, flags, seconds, "restart");
  }

  private static void endEach(Invocation it, Flags flags, Flag seconds, String what)
      throws ClientException {
    List<String> names = flags.parse(it.words(), Arity.atLeast(1));
    Query query = new Query().set("t", seconds.text());
    postEach(it, names, "/" + what + "?" + query.text(), what + " one or more containers");
  }

  private static void postEach(Invocation it, List<String> names, String what, String failure)
      throws ClientException {
    it.each(
        names,
        "failed to " + failure,
        name -> {
          it.daemon().call("POST", "/containers/" + name + what);
          it.out(name);
        });
  }

  static void kill(Invocation it) throws ClientException {
    Flags flags = it.flags(SEVERAL, "Kill a running container using SIGKILL or a specified signal");
    Flag signal = flags.text("KILL", "Signal to send to the container", "s", "-signal");
    List<String> names = flags.parse(it.words(), Arity.atLeast(1));
    postEach(it, names, "/kill?signal=" + signal.text(), "kill one or more containers");
  }

  static void pause(Invocation it) throws ClientException {
    holdEach(it, "Pause all processes within a container", "pause");
  }

  static void unpause(Invocation it) throws ClientException {
    holdEach(it, "Unpause all processes within a container", "unpause");
  }

  /** The failure names the last container that failed. */
  private static void holdEach(Invocation it, String description, String what)
      throws ClientException {
    List<String> names =
        it.flags(SEVERAL, description).parseWithoutHelp(it.words(), Arity.atLeast(1));
    String failed = null;
    for (String name : names) {
      try {
        it.daemon().call("POST", "/containers/" + name + "/" + what);
        it.out(name);
      } catch (DaemonError e) {
        it.err(e.getMessage());
        failed = name;
      }
    }
    if (failed != null) {
      throw new ClientException("Error: failed to " + what + " container named " + failed);
    }
  }

  static void remove(Invocation it) throws ClientException {
    Flags flags = it.flags(SEVERAL, "Remove one or more containers");
    Flag volumes = flags.flag("Remove the volumes associated with the container", "v", "-volumes");
    Flag link = flags.flag("Remove the specified link", "l", "#link", "-link");
    Flag force =
        flags.flag("Force the removal of a running container (uses SIGKILL)", "f", "-force");
    List<String> names = flags.parse(it.words(), Arity.atLeast(1));
    Query query =
        new Query()
            .flag("v", volumes.isTrue())
            .flag("link", link.isTrue())
            .flag("force", force.isTrue());
    it.each(
        names,
        "failed to remove one or more containers",
        name -> {
          it.daemon().call("DELETE", "/containers/" + name + "?" + query.text());
          it.out(name);
        });
  }

  static void rename(Invocation it) throws ClientException {
    Flags flags = it.flags("OLD_NAME NEW_NAME", "Rename a container");
    List<String> names = flags.parse(it.words());
    if (names.size() != 2) {
      throw flags.usage();
    }
    try {
      it.daemon().call("POST", "/containers/" + names.get(0) + "/rename?name=" + names.get(1));
    } catch (DaemonError e) {
      it.err(e.getMessage());
      throw new ClientException("Error: failed to rename container named " + names.get(0));
    }
  }

  static void await(Invocation it) throws ClientException {
    Flags flags = it.flags(SEVERAL, "Block until a container stops, then print its exit code.");
    List<String> names = flags.parse(it.words(), Arity.atLeast(1));
    it.each(
        names,
        "failed to wait one or more containers",
        name -> it.out(String.valueOf(exitCode(it, name))));
  }

  /** Waits for the end of a container. */
  static int exitCode(Invocation it, String container) throws ClientException {
    Env answer = it.daemon().object("POST", "/containers/" + container + "/wait");
    return answer.getInt("StatusCode");
  }
}
