package engineroom.daemon.client;

import engineroom.daemon.builtins.Builtins;
import engineroom.daemon.registry.Registry;
import engineroom.engine.Env;
import engineroom.engine.Output;
import engineroom.engine.go.Rfc3339;
import engineroom.engine.go.Text;
import engineroom.engine.json.Json;
import engineroom.engine.json.JsonException;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What asks of the daemon itself. */
final class DaemonCommands {

  private DaemonCommands() {}

  static void version(Invocation it) throws ClientException {
    it.flags("", "Show the Docker version information.")
        .parseWithoutHelp(it.words(), Arity.exactly(0));
    it.out("Client version: " + Builtins.VERSION);
    it.out("Client API version: " + Builtins.API_VERSION);
    it.out("Go version (client): " + Builtins.GO_VERSION);
    it.out("Git commit (client): " + Builtins.COMMIT);
    it.out("OS/Arch (client): linux/amd64");
    Env server = whateverCame(it, "/version");
    it.out("Server version: " + server.get("Version"));
    if (!server.get("ApiVersion").isEmpty()) {
      it.out("Server API version: " + server.get("ApiVersion"));
    }
    it.out("Go version (server): " + server.get("GoVersion"));
    it.out("Git commit (server): " + server.get("GitCommit"));
    it.out("OS/Arch (server): " + server.get("Os") + "/" + server.get("Arch"));
  }

  static void info(Invocation it) throws ClientException {
    it.flags("", "Display system-wide information").parseWithoutHelp(it.words(), Arity.exactly(0));
    Env info = whateverCame(it, "/info");
    tell(it, info, "Containers", "Containers");
    tell(it, info, "Images", "Images");
    tell(it, info, "Driver", "Storage Driver");
    tellDriver(it, info);
    tell(it, info, "ExecutionDriver", "Execution Driver");
    tell(it, info, "KernelVersion", "Kernel Version");
    tell(it, info, "OperatingSystem", "Operating System");
    tell(it, info, "NCPU", "CPUs");
    if (info.exists("MemTotal")) {
      it.out("Total Memory: " + Sizes.binary(info.getInt64("MemTotal")));
    }
    tell(it, info, "Name", "Name");
    tell(it, info, "ID", "ID");
    if (info.getBool("Debug")) {
      tellDebug(it, info);
    }
    String user = it.home().at(Registry.ADDRESS).getOrDefault("username", "");
    if (!user.isEmpty()) {
      it.out("Username: " + user);
      it.out("Registry: [" + info.get("IndexServerAddress") + "]");
    }
    warn(it, info, "MemoryLimit", "No memory limit support");
    warn(it, info, "SwapLimit", "No swap limit support");
    warn(it, info, "IPv4Forwarding", "IPv4 forwarding is disabled.");
    List<String> labels = info.getList("Labels");
    if (info.exists("Labels") && labels != null) {
      it.out("Labels:");
      for (String label : labels) {
        it.out(" " + label);
      }
    }
  }

  /**
   * The object that an answer is. Of one that is none, such as the words of a job that has failed
   * behind the status 200, nothing is seen, and nothing is said.
   */
  private static Env whateverCame(Invocation it, String path) throws ClientException {
    String answer = it.daemon().call("GET", path);
    Output output = new Output(it.goroutines());
    Env env = output.addEnv();
    try {
      output.write(Text.bytes(answer));
      output.close();
    } catch (IOException e) {
      throw new ClientException(e.getMessage());
    }
    return env;
  }

  private static void tell(Invocation it, Env info, String key, String words) {
    if (info.exists(key)) {
      it.out(words + ": " + info.get(key));
    }
  }

  private static void tellDriver(Invocation it, Env info) throws ClientException {
    try {
      if (info.getJson("DriverStatus") instanceof List<?> pairs) {
        for (Object each : pairs) {
          List<?> pair = (List<?>) each;
          it.out(" " + pair.get(0) + ": " + pair.get(1));
        }
      }
    } catch (JsonException e) {
      throw new ClientException(e.getMessage());
    }
  }

  private static void tellDebug(Invocation it, Env info) {
    it.out("Debug mode (server): true");
    it.out("Debug mode (client): false");
    tell(it, info, "NFd", "Fds");
    tell(it, info, "NGoroutines", "Goroutines");
    tell(it, info, "SystemTime", "System Time");
    tell(it, info, "NEventsListener", "EventsListeners");
    tell(it, info, "InitSha1", "Init SHA1");
    tell(it, info, "InitPath", "Init Path");
    tell(it, info, "DockerRootDir", "Docker Root Dir");
  }

  private static void warn(Invocation it, Env info, String key, String words) {
    if (info.exists(key) && !info.getBool(key)) {
      it.err("WARNING: " + words);
    }
  }

  static void events(Invocation it) throws ClientException {
    Flags flags = it.flags("", "Get real time events from the server");
    Flag since = flags.text("", "Show all events created since timestamp", "#since", "-since");
    Flag until = flags.text("", "Stream events until this timestamp", "-until");
    Flag filter = flags.list("Filter output based on conditions provided", "f", "-filter");
    flags.parse(it.words(), Arity.exactly(0));
    Query query = new Query();
    setFilters(query, filter.all());
    setTime(query, "since", since.text());
    setTime(query, "until", until.text());
    stream(it, "GET", "/events?" + query.text(), Map.of());
  }

  /** A moment as one may write it, or seconds since 1970. */
  private static void setTime(Query query, String key, String value) {
    if (!value.isEmpty()) {
      String whole = "2006-01-02T00:00:00Z";
      String text =
          value.length() < whole.length() ? value + whole.substring(value.length()) : value;
      try {
        query.set(key, String.valueOf(Rfc3339.parse(text).toEpochSecond()));
      } catch (DateTimeException e) {
        query.set(key, value);
      }
    }
  }

  /** Narrows a list down, as flags {@code name=value} say. */
  static void setFilters(Query query, List<String> filters) throws ClientException {
    Map<String, List<String>> wanted = new TreeMap<>();
    for (String filter : filters) {
      if (filter.isEmpty()) {
        continue;
      }
      int equals = filter.indexOf('=');
      if (equals < 0) {
        throw new ClientException("bad format of filter (expected name=value)");
      }
      wanted
          .computeIfAbsent(
              filter.substring(0, equals).strip().toLowerCase(Locale.ROOT),
              missing -> new ArrayList<>())
          .add(filter.substring(equals + 1).strip());
    }
    try {
      if (!wanted.isEmpty()) {
        query.set("filters", Json.encode(wanted));
      }
    } catch (JsonException e) {
      throw new ClientException(e.getMessage());
    }
  }

  /** Asks for something and shows what comes, until nothing more does. */
  static void stream(Invocation it, String method, String path, Map<String, String> headers)
      throws ClientException {
    Exchange answer = it.daemon().open(method, path, new LinkedHashMap<>(headers), new byte[0]);
    JsonMessages.show(answer.body(), it.console()::out);
    answer.expectWhole();
  }
}
