package engineroom.daemon.client;

import engineroom.engine.Env;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code docker exec}. */
final class ExecCommand {

  private ExecCommand() {}

  static void exec(Invocation it) throws ClientException {
    Flags flags = it.flags("CONTAINER COMMAND [ARG...]", "Run a command in a running container");
    Flag stdin = flags.flag("Keep STDIN open even if not attached", "i", "-interactive");
    Flag tty = flags.flag("Allocate a pseudo-TTY", "t", "-tty");
    Flag detach = flags.flag("Detached mode: run command in the background", "d", "-detach");
    List<String> words = flags.parse(it.words(), Arity.atLeast(2));
    boolean attached = !detach.isTrue();
    Map<String, Object> wanted = new LinkedHashMap<>();
    wanted.put("User", "");
    wanted.put("Privileged", false);
    wanted.put("Tty", tty.isTrue());
    wanted.put("Container", words.getFirst());
    wanted.put("AttachStdin", attached && stdin.isTrue());
    wanted.put("AttachStdout", attached);
    wanted.put("AttachStderr", attached);
    wanted.put("Detach", detach.isTrue());
    wanted.put("Cmd", words.subList(1, words.size()));
    Env made =
        Daemon.object(
            it.daemon().call("POST", "/containers/" + words.getFirst() + "/exec", wanted));
    String id = made.get("Id");
    if (id.isEmpty()) {
      it.console().out("exec ID empty");
    } else if (detach.isTrue()) {
      it.daemon().call("POST", "/exec/" + id + "/start", wanted);
    } else {
      RunCommands.checkTty(it, stdin.isTrue(), tty.isTrue());
      run(it, id, wanted, tty.isTrue(), stdin.isTrue());
    }
  }

  private static void run(
      Invocation it, String id, Map<String, Object> wanted, boolean tty, boolean stdin)
      throws ClientException {
    LiveStreams streams = LiveStreams.open(it, "/exec/" + id + "/start", wanted, tty, stdin);
    RunCommands.resize(it, "/exec/" + id, tty);
    streams.await();
    RunCommands.failUnlessNought(
        it.daemon().object("GET", "/exec/" + id + "/json").getInt("ExitCode"));
  }
}
