package engineroom.daemon.client;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Docker's commands, in the order of its help. */
final class CommandTable {

  private static final int COLUMN = 10;

  private record Entry(String description, ClientCommand command) {}

  private final Map<String, Entry> entries = new LinkedHashMap<>();

  CommandTable() {
    add("attach", "Attach to a running container", RunCommands::attach);
    add("build", "Build an image from a Dockerfile", BuildCommand::build);
    add("commit", "Create a new image from a container's changes", ImageCommands::commit);
    add(
        "cp",
        "Copy files/folders from a container's filesystem to the host path",
        ArchiveCommands::copy);
    add("create", "Create a new container", RunCommands::create);
    add("diff", "Inspect changes on a container's filesystem", LookCommands::diff);
    add("events", "Get real time events from the server", DaemonCommands::events);
    add("exec", "Run a command in a running container", ExecCommand::exec);
    add("export", "Stream the contents of a container as a tar archive", ArchiveCommands::export);
    add("history", "Show the history of an image", ImageCommands::history);
    add("images", "List images", ImageCommands::images);
    add(
        "import",
        "Create a new filesystem image from the contents of a tarball",
        ArchiveCommands::importFiles);
    add("info", "Display system-wide information", DaemonCommands::info);
    add("inspect", "Return low-level information on a container or image", InspectCommand::inspect);
    add("kill", "Kill a running container", LifeCommands::kill);
    add("load", "Load an image from a tar archive", ArchiveCommands::load);
    add("login", "Register or log in to a Docker registry server", RegistryCommands::login);
    add("logout", "Log out from a Docker registry server", RegistryCommands::logout);
    add("logs", "Fetch the logs of a container", LookCommands::logs);
    add("port", "Lookup the public-facing port that is NAT-ed to PRIVATE_PORT", LookCommands::port);
    add("pause", "Pause all processes within a container", LifeCommands::pause);
    add("ps", "List containers", ContainerList::ps);
    add(
        "pull",
        "Pull an image or a repository from a Docker registry server",
        RegistryCommands::pull);
    add(
        "push",
        "Push an image or a repository to a Docker registry server",
        RegistryCommands::push);
    add("rename", "Rename an existing container", LifeCommands::rename);
    add("restart", "Restart a running container", LifeCommands::restart);
    add("rm", "Remove one or more containers", LifeCommands::remove);
    add("rmi", "Remove one or more images", ImageCommands::remove);
    add("run", "Run a command in a new container", RunCommands::run);
    add("save", "Save an image to a tar archive", ArchiveCommands::save);
    add("search", "Search for an image on the Docker Hub", RegistryCommands::search);
    add("start", "Start a stopped container", RunCommands::start);
    add(
        "stats",
        "Display a stream of a containers' resource usage statistics",
        LookCommands::stats);
    add("stop", "Stop a running container", LifeCommands::stop);
    add("tag", "Tag an image into a repository", ImageCommands::tag);
    add("top", "Lookup the running processes of a container", LookCommands::top);
    add("unpause", "Unpause a paused container", LifeCommands::unpause);
    add("version", "Show the Docker version information", DaemonCommands::version);
    add("wait", "Block until a container stops, then print its exit code", LifeCommands::await);
  }

  private void add(String name, String description, ClientCommand command) {
    entries.put(name, new Entry(description, command));
  }

  /** A command by its name, in which capitals make no difference; null where there is none. */
  ClientCommand find(String name) {
    Entry entry = entries.get(name.toLowerCase(Locale.ROOT));
    return entry == null ? null : entry.command;
  }

  /** The names of all, sorted. */
  List<String> names() {
    List<String> names = new ArrayList<>(entries.keySet());
    names.sort(null);
    return names;
  }

  /** What the program says of itself. */
  String help(Flags flags) {
    StringBuilder help =
        new StringBuilder(
            "Usage: docker [OPTIONS] COMMAND [arg...]\n\n"
                + "A self-sufficient runtime for linux containers.\n\nOptions:\n");
    help.append(flags.help()).append("\nCommands:\n");
    for (Map.Entry<String, Entry> each : entries.entrySet()) {
      help.append("    ").append(each.getKey());
      help.append(" ".repeat(COLUMN - each.getKey().length()));
      help.append(each.getValue().description).append('\n');
    }
    return help.append("\nRun 'docker COMMAND --help' for more information on a command.\n")
        .toString();
  }
}
