package engineroom.daemon.client;

import engineroom.daemon.builtins.Builtins;
import engineroom.daemon.clock.WallClock;
import engineroom.engine.Env;
import engineroom.engine.go.Goroutines;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The program {@code docker}. Models {@code docker/docker.go} of docker 1.6.2. */
public final class DockerClient {

  private static final long SECOND = 1_000_000_000;

  private final PageDoor door;
  private final Goroutines goroutines;
  private final WallClock clock;
  private final ConfigFile home = new ConfigFile();
  private final CommandTable commands = new CommandTable();

  /**
   * The program.
   *
   * @param door leads to the daemon
   * @param goroutines starts what goes on beside a command
   * @param clock tells the time
   */
  public DockerClient(PageDoor door, Goroutines goroutines, WallClock clock) {
    this.door = door;
    this.goroutines = goroutines;
    this.clock = clock;
  }

  /**
   * Opens a terminal to run it in.
   *
   * @param screen shows what happens there
   */
  public Prompt open(Screen screen) {
    Prompt prompt = new Prompt(this, screen);
    goroutines.go(prompt::serve);
    return prompt;
  }

  /**
   * Runs it.
   *
   * @param words what stands behind its name
   * @return what it exits with
   */
  int run(List<String> words, Console console) {
    long began = clock.ticks().now();
    try {
      start(words, console);
      return 0;
    } catch (ClientException e) {
      String line = e.line((clock.ticks().now() - began) / SECOND);
      console.err(line.isEmpty() ? "" : line + "\n");
      return e.status();
    }
  }

  private void start(List<String> words, Console console) throws ClientException {
    Flags flags = new Flags("", "", "", console);
    Flag version = flags.flag("Print version information and quit", "v", "-version");
    Flag daemon = flags.flag("Enable daemon mode", "d", "-daemon");
    flags.flag("Enable debug mode", "D", "-debug");
    Flag help = flags.flag("Print usage", "h", "-help");
    flags.list("Daemon socket(s) to connect to", "H", "-host");
    flags.text("info", "Set the logging level", "l", "-log-level");
    List<String> rest = flags.parse(words);
    if (version.isTrue()) {
      console.out("Docker version " + Builtins.VERSION + ", build " + Builtins.COMMIT + "\n");
    } else if (daemon.isTrue() && !help.isTrue()) {
      throw new ClientException("The daemon of this page runs already, and is the only one.");
    } else if (rest.isEmpty() || rest.getFirst().equalsIgnoreCase("help") && rest.size() == 1) {
      console.out(commands.help(flags));
    } else {
      run(rest, console, commands);
    }
  }

  private void run(List<String> words, Console console, CommandTable table) throws ClientException {
    List<String> rest = new ArrayList<>(words);
    String name = rest.removeFirst();
    if (name.equalsIgnoreCase("help")) {
      name = rest.removeFirst();
      rest = List.of("--help");
    }
    ClientCommand command = table.find(name);
    if (command == null) {
      console.err("docker: '" + name + "' is not a docker command. See 'docker --help'.\n");
      throw ClientException.exit(1);
    }
    command.run(
        new Invocation(
            name.toLowerCase(Locale.ROOT),
            rest,
            new Daemon(door, console),
            console,
            home,
            goroutines,
            clock));
  }

  /**
   * What the last word of a line may be: a command, or behind one the name of a container, which
   * the daemon is asked for.
   *
   * @param line its beginning, up to the cursor
   * @return whole words, sorted
   */
  public List<String> completions(String line) {
    String[] words = line.split(" +", -1);
    String begun = words[words.length - 1];
    List<String> candidates =
        switch (words.length) {
          case 1 -> List.of("clear", "docker", "help");
          case 2 -> commands.names();
          default -> containers();
        };
    List<String> fitting = new ArrayList<>();
    for (String each : candidates) {
      if (each.startsWith(begun)) {
        fitting.add(each);
      }
    }
    fitting.sort(null);
    return fitting;
  }

  private List<String> containers() {
    List<String> names = new ArrayList<>();
    try {
      Console unseen = new Console(Screen.NONE, new Keyboard(), "");
      for (Env row : new Daemon(door, unseen).list("GET", "/containers/json?all=1")) {
        for (String name : row.getList("Names")) {
          names.add(name.substring(1));
        }
      }
    } catch (ClientException e) {
      return List.of();
    }
    return names;
  }
}
