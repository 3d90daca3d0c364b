package engineroom.daemon.client;

import engineroom.daemon.identity.ImageName;
import engineroom.engine.Env;
import java.util.List;
import java.util.Map;

/** What makes containers and connects the terminal with them. */
final class RunCommands {

  private static final String SIGNATURE = "IMAGE [COMMAND] [ARG...]";
  private static final int UNKNOWN = 404;
  private static final String SIZE = "/resize?h=24&w=80";

  private RunCommands() {}

  static void create(Invocation it) throws ClientException {
    Flags flags = it.flags(SIGNATURE, "Create a new container");
    Flag name = flags.text("", "Assign a name to the container", "-name");
    RunFlags wanted = new RunFlags(flags);
    wanted.parse(it.words());
    it.out(create(it, wanted, name.text()));
  }

  /** Makes a container, with its image pulled where it is not there; gives its id. */
  private static String create(Invocation it, RunFlags wanted, String name) throws ClientException {
    Query query = new Query();
    if (!name.isEmpty()) {
      query.set("name", name);
    }
    String path = "/containers/create?" + query.text();
    Map<String, Object> config = wanted.config();
    String answer;
    try {
      answer = it.daemon().call("POST", path, config);
    } catch (DaemonError e) {
      if (e.answered() != UNKNOWN) {
        throw e;
      }
      ImageName image = ImageName.parse(wanted.image());
      it.err(
          "Unable to find image '"
              + new ImageName(image.repository(), image.tagOrLatest())
              + "' locally");
      RegistryCommands.pullFor(it, wanted.image());
      answer = it.daemon().call("POST", path, config);
    }
    Env made = Daemon.object(answer);
    List<String> warnings = made.getList("Warnings");
    if (warnings != null) {
      for (String warning : warnings) {
        it.err("WARNING: " + warning);
      }
    }
    return made.get("Id");
  }

  static void run(Invocation it) throws ClientException {
    Flags flags = it.flags(SIGNATURE, "Run a command in a new container");
    Flag remove = flags.flag("Automatically remove the container when it exits", "#rm", "-rm");
    Flag detach = flags.flag("Run container in background and print container ID", "d", "-detach");
    Flag proxy = flags.flagOn("Proxy received signals to the process", "#sig-proxy", "-sig-proxy");
    Flag name = flags.text("", "Assign a name to the container", "#name", "-name");
    RunFlags wanted = new RunFlags(flags);
    wanted.parse(it.words());
    if (detach.isTrue()) {
      if (wanted.isAttachGiven()) {
        throw new ClientException("Conflicting options: -a and -d");
      } else if (remove.isTrue()) {
        throw new ClientException("Conflicting options: --rm and -d");
      }
      wanted.detach();
    } else {
      checkTty(it, wanted.attaches("Stdin"), wanted.isTty());
    }
    String id = create(it, wanted, name.text());
    if (proxy.isTrue() && !wanted.isTty()) {
      passOnInterrupts(it, id);
    }
    if (!wanted.attaches("Stdout") && !wanted.attaches("Stderr")) {
      it.out(id);
    }
    if (remove.isTrue() && wanted.restarts()) {
      throw new ClientException("Conflicting options: --restart and --rm");
    }
    LiveStreams streams = wanted.attachesAny() ? attach(it, id, wanted) : null;
    it.daemon().call("POST", "/containers/" + id + "/start");
    if (streams != null) {
      resize(it, "/containers/" + id, wanted.isTty());
      streams.await();
    }
    if (wanted.attaches("Stdout") || wanted.attaches("Stderr")) {
      end(it, id, remove.isTrue(), wanted.isTty());
    }
  }

  private static LiveStreams attach(Invocation it, String id, RunFlags wanted)
      throws ClientException {
    Query query =
        new Query()
            .set("stream", "1")
            .flag("stdin", wanted.attaches("Stdin"))
            .flag("stdout", wanted.attaches("Stdout"))
            .flag("stderr", wanted.attaches("Stderr"));
    return LiveStreams.open(
        it,
        "/containers/" + id + "/attach?" + query.text(),
        null,
        wanted.isTty(),
        wanted.attaches("Stdin"));
  }

  /** Ends as the container's program has ended. */
  private static void end(Invocation it, String id, boolean removes, boolean tty)
      throws ClientException {
    int status;
    if (removes) {
      it.daemon().call("POST", "/containers/" + id + "/wait");
      status = exitCode(it, id);
      it.daemon().call("DELETE", "/containers/" + id + "?v=1");
    } else {
      status = tty ? exitCode(it, id) : LifeCommands.exitCode(it, id);
    }
    failUnlessNought(status);
  }

  private static int exitCode(Invocation it, String container) throws ClientException {
    Env state = it.daemon().object("GET", "/containers/" + container + "/json").getSubEnv("State");
    return state.getInt("ExitCode");
  }

  static void failUnlessNought(int status) throws ClientException {
    if (status != 0) {
      throw ClientException.exit(status);
    }
  }

  /** A program's terminal can only be this one, not a text that is given. */
  static void checkTty(Invocation it, boolean stdin, boolean tty) throws ClientException {
    if (tty && stdin && !it.console().isTerminalIn()) {
      throw new ClientException("cannot enable tty mode on non tty input");
    }
  }

  /** Tells a program's terminal how large this one is; that it fails is nobody's concern. */
  static void resize(Invocation it, String what, boolean tty) throws ClientException {
    if (tty) {
      try {
        it.daemon().call("POST", what + SIZE);
      } catch (DaemonError e) {
        // the program has ended already
      }
    }
  }

  private static void passOnInterrupts(Invocation it, String container) {
    it.console()
        .catchInterrupts(
            () -> {
              try {
                it.daemon().call("POST", "/containers/" + container + "/kill?signal=INT");
              } catch (ClientException e) {
                // it has ended already
              }
            });
  }

  static void start(Invocation it) throws ClientException {
    Flags flags = it.flags("CONTAINER [CONTAINER...]", "Start one or more stopped containers");
    Flag attach = flags.flag("Attach STDOUT/STDERR and forward signals", "a", "-attach");
    Flag interactive = flags.flag("Attach container's STDIN", "i", "-interactive");
    List<String> names = flags.parse(it.words(), Arity.atLeast(1));
    if (!attach.isTrue() && !interactive.isTrue()) {
      it.each(
          names,
          "failed to start one or more containers",
          name -> {
            it.daemon().call("POST", "/containers/" + name + "/start");
            it.out(name);
          });
      return;
    }
    if (names.size() > 1) {
      throw new ClientException("You cannot start and attach multiple containers at once.");
    }
    String name = names.getFirst();
    Env config = it.daemon().object("GET", "/containers/" + name + "/json").getSubEnv("Config");
    boolean tty = config.getBool("Tty");
    if (!tty) {
      passOnInterrupts(it, name);
    }
    LiveStreams streams = join(it, name, tty, interactive.isTrue() && config.getBool("OpenStdin"));
    it.daemon().call("POST", "/containers/" + name + "/start");
    resize(it, "/containers/" + name, tty);
    streams.await();
    failUnlessNought(exitCode(it, name));
  }

  private static LiveStreams join(Invocation it, String name, boolean tty, boolean stdin)
      throws ClientException {
    Query query =
        new Query().set("stream", "1").flag("stdin", stdin).set("stdout", "1").set("stderr", "1");
    return LiveStreams.open(
        it, "/containers/" + name + "/attach?" + query.text(), null, tty, stdin);
  }

  static void attach(Invocation it) throws ClientException {
    Flags flags = it.flags("CONTAINER", "Attach to a running container");
    Flag noStdin = flags.flag("Do not attach STDIN", "#nostdin", "-no-stdin");
    Flag proxy =
        flags.flagOn("Proxy all received signals to the process", "#sig-proxy", "-sig-proxy");
    String name = flags.parse(it.words(), Arity.exactly(1)).getFirst();
    Env container = it.daemon().object("GET", "/containers/" + name + "/json");
    if (!container.getSubEnv("State").getBool("Running")) {
      throw new ClientException("You cannot attach to a stopped container, start it first");
    }
    Env config = container.getSubEnv("Config");
    boolean tty = config.getBool("Tty");
    checkTty(it, !noStdin.isTrue(), tty);
    resize(it, "/containers/" + name, tty);
    if (proxy.isTrue() && !tty) {
      passOnInterrupts(it, name);
    }
    join(it, name, tty, !noStdin.isTrue() && config.getBool("OpenStdin")).await();
    failUnlessNought(exitCode(it, name));
  }
}
