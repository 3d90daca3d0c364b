package engineroom.daemon.containers;

import engineroom.daemon.builtins.Builtins;
import engineroom.daemon.files.Change;
import engineroom.daemon.files.FileException;
import engineroom.daemon.files.FileTree;
import engineroom.daemon.files.Tar;
import engineroom.daemon.identity.ImageName;
import engineroom.daemon.jobs.Filters;
import engineroom.daemon.jobs.InnerJob;
import engineroom.daemon.jobs.JobBody;
import engineroom.daemon.kernel.RunningProcess;
import engineroom.daemon.registry.Registry;
import engineroom.engine.Engine;
import engineroom.engine.EngineException;
import engineroom.engine.Env;
import engineroom.engine.Job;
import engineroom.engine.Table;
import engineroom.engine.go.Rfc3339;
import engineroom.engine.json.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The jobs that look at containers. Models {@code list.go}, {@code inspect.go}, {@code info.go},
 * {@code top.go}, {@code changes.go}, {@code export.go}, {@code copy.go} and {@code stats.go} in
 * {@code daemon/} of docker 1.6.2.
 */
final class LookJobs {

  private static final Duration BETWEEN_STATS = Duration.ofSeconds(1);
  private static final int MEMORY = 512 << 20;

  private final Containers containers;
  private final Surroundings around;

  LookJobs(Containers containers, Surroundings around) {
    this.containers = containers;
    this.around = around;
  }

  void install(Engine eng) throws EngineException {
    eng.register("containers", JobBody.handler(this::list));
    eng.register("container_inspect", JobBody.handler(this::inspect));
    eng.register("info", JobBody.handler(this::info));
    eng.register("top", JobBody.handler(this::top));
    eng.register("container_changes", JobBody.handler(this::changes));
    eng.register("export", JobBody.handler(this::export));
    eng.register("container_copy", JobBody.handler(this::copy));
    eng.register("container_stats", JobBody.handler(this::stats));
  }

  private void list(Job job) throws EngineException, IOException {
    Filters filters = Filters.parse(job.getenv("filters"));
    List<Integer> exitCodes = new ArrayList<>();
    for (String code : filters.get("exited")) {
      try {
        exitCodes.add(Integer.parseInt(code));
      } catch (NumberFormatException e) {
        throw new EngineException("strconv.ParseInt: parsing \"" + code + "\": invalid syntax");
      }
    }
    String before = idOf(job.getenv("before"));
    String since = idOf(job.getenv("since"));
    int limit = job.getenvInt("limit");
    boolean all =
        job.getenvBool("all")
            || filters.get("status").contains("exited")
            || limit > 0
            || !before.isEmpty()
            || !since.isEmpty();
    Table rows = new Table("Created", 0);
    boolean reached = before.isEmpty();
    for (Container container : containers.all()) {
      if (container.id().equals(since) || limit > 0 && rows.len() == limit) {
        break;
      }
      boolean wanted = reached && (all || container.state().isRunning());
      reached |= container.id().equals(before);
      if (wanted && isWanted(container, filters) && hasEnded(container, exitCodes)) {
        rows.add(row(container, job.getenvBool("size")));
      }
    }
    rows.reverseSort();
    rows.writeListTo(job.stdout);
  }

  private String idOf(String name) throws EngineException {
    return name.isEmpty() ? "" : containers.get(name).id();
  }

  private static boolean isWanted(Container container, Filters filters) {
    return filters.match("name", container.name())
        && filters.match("id", container.id())
        && filters.match("status", container.state().word())
        && filters.matchPairs("label", container.config().map("Labels"));
  }

  private static boolean hasEnded(Container container, List<Integer> codes) {
    return codes.isEmpty()
        || !container.state().isRunning() && codes.contains(container.state().exitCode());
  }

  private Env row(Container container, boolean sized) throws IOException {
    List<String> line = container.commandLine();
    StringBuilder command = new StringBuilder(line.getFirst());
    for (String arg : line.subList(1, line.size())) {
      command.append(' ').append(arg.indexOf(' ') < 0 ? arg : "'" + arg + "'");
    }
    String image = container.config().text("Image");
    ImageName parsed = ImageName.parse(image);
    Env row = new Env();
    row.setJson("Id", container.id());
    row.setList("Names", containers.names().of(container.id()));
    row.setJson("Image", parsed.tag().isEmpty() ? image + ":" + ImageName.LATEST : image);
    row.set("Command", "\"" + command + "\"");
    row.setInt64("Created", container.created().toEpochSecond());
    row.set("Status", container.state().inWords());
    row.set("Ports", container.network().toTable().toListString());
    if (sized) {
      row.setInt64("SizeRw", Mounts.size(container));
      // the original measures all its files only where they are not to be found (container.go:925)
      row.setInt64("SizeRootFs", 0);
    }
    row.setJson("Labels", container.config().map("Labels"));
    return row;
  }

  private void inspect(Job job) throws EngineException, IOException {
    JobBody.expectArgs(job, 1, 1, "usage: " + job.name + " NAME");
    Container container = containers.get(job.args[0]);
    Map<String, Object> all = ContainerView.raw(container);
    if (job.getenvBool("raw")) {
      all.put("HostConfig", container.hostConfig().toJson());
      job.stdout.write(Json.encode(all).getBytes(StandardCharsets.UTF_8));
      return;
    }
    all.remove("UpdateDns");
    all.remove("AppliedVolumesFrom");
    all.put("Id", all.remove("ID"));
    List<String> commands = new ArrayList<>();
    container.commands().forEach(command -> commands.add(command.id()));
    all.put("ExecIDs", commands.isEmpty() ? null : commands);
    all.put("HostConfig", hostConfig(container));
    Env answer = new Env();
    for (Map.Entry<String, Object> field : all.entrySet()) {
      answer.setJson(field.getKey(), field.getValue());
    }
    answer.writeTo(job.stdout);
  }

  private Map<String, Object> hostConfig(Container container) throws EngineException {
    Map<String, Object> json = container.hostConfig().toShow();
    List<String> links = new ArrayList<>();
    for (Map.Entry<String, String> child :
        containers.names().children(container.name()).entrySet()) {
      links.add(containers.get(child.getValue()).name() + ":" + child.getKey());
    }
    json.put("Links", links.isEmpty() ? null : links);
    return json;
  }

  private void info(Job job) throws EngineException, IOException {
    Env subscribers = InnerJob.env(job.eng.job("subscribers_count"));
    Env registry = InnerJob.env(job.eng.job("registry_config"));
    Env info = new Env();
    info.setJson("ID", "MODE:LOFD:OCKE:R162:MODE:LOFD:OCKE:R162:MODE:LOFD:OCKE:R162");
    info.setInt("Containers", containers.all().size());
    info.setInt("Images", around.graph().all().size());
    info.set("Driver", "model");
    info.setJson("DriverStatus", List.of(List.of("Files", "in memory")));
    info.setBool("MemoryLimit", true);
    info.setBool("SwapLimit", true);
    info.setBool("IPv4Forwarding", true);
    info.setBool("Debug", false);
    info.setInt("NFd", 0);
    info.setInt("NGoroutines", 0);
    info.set("SystemTime", Rfc3339.format(around.clock().now()));
    info.set("ExecutionDriver", "model");
    info.setInt("NEventsListener", subscribers.getInt("count"));
    info.set("KernelVersion", Builtins.KERNEL);
    info.set("OperatingSystem", "a model of docker " + Builtins.VERSION);
    info.set("IndexServerAddress", Registry.ADDRESS);
    info.setJson("RegistryConfig", registry.getJson("config"));
    info.set("InitSha1", "");
    info.set("InitPath", "");
    info.setInt("NCPU", 1);
    info.setInt64("MemTotal", MEMORY);
    info.set("DockerRootDir", "/var/lib/docker");
    info.setJson("Name", "engine-room");
    info.setList("Labels", null);
    info.writeTo(job.stdout);
  }

  private void top(Job job) throws EngineException, IOException {
    JobBody.expectArgs(
        job, 1, 2, "Not enough arguments. Usage: " + job.name + " CONTAINER [PS_ARGS]\n");
    Container container = containers.get(job.args[0]);
    if (!container.state().isRunning()) {
      throw new EngineException("Container " + job.args[0] + " is not running");
    }
    Env answer = new Env();
    answer.setList("Titles", RunningProcess.TITLES);
    answer.setJson("Processes", container.process().table());
    answer.writeTo(job.stdout);
  }

  private void changes(Job job) throws EngineException, IOException {
    JobBody.expectArgs(job, 1, 1, "Usage: " + job.name + " CONTAINER");
    Container container = containers.get(job.args[0]);
    Table rows = new Table("", 0);
    for (Change change : Mounts.changes(container)) {
      Env row = new Env();
      row.set("Path", change.path());
      row.setInt("Kind", change.kind());
      rows.add(row);
    }
    rows.writeListTo(job.stdout);
  }

  private void export(Job job) throws EngineException {
    JobBody.expectArgs(job, 1, 1, "Usage: " + job.name + " container_id");
    Container container = containers.get(job.args[0]);
    try {
      Tar.write(container.files().copy(), "/", job.stdout);
    } catch (IOException e) {
      throw new EngineException(job.args[0] + ": " + e.getMessage());
    }
    container.logEvent("export");
  }

  private void copy(Job job) throws EngineException, IOException {
    JobBody.expectArgs(job, 2, 2, "Usage: " + job.name + " CONTAINER RESOURCE\n");
    Container container = containers.get(job.args[0]);
    FileTree files = container.files();
    String path = "/" + job.args[1];
    try {
      files.find(path);
    } catch (FileException e) {
      throw new EngineException("stat " + path + ": no such file or directory");
    }
    Tar.write(files.copy(), path, job.stdout);
  }

  /** Tells once a second what a container uses, until it is removed or the client leaves. */
  private void stats(Job job) throws EngineException, IOException {
    Container container = containers.get(job.args[0]);
    while (!container.state().isGoing()) {
      if (container.state().isRunning()) {
        job.stdout.write(Json.line(sample(container)));
      } else {
        job.stdout.write(new byte[0]);
      }
      around.clock().ticks().sleep(BETWEEN_STATS);
    }
  }

  private Map<String, Object> sample(Container container) {
    Map<String, Object> memory = new LinkedHashMap<>();
    memory.put("usage", container.files().space());
    memory.put("max_usage", container.files().space());
    memory.put("stats", Map.of());
    memory.put("failcnt", 0);
    memory.put("limit", MEMORY);
    Map<String, Object> cpu = new LinkedHashMap<>();
    cpu.put("total_usage", 0);
    cpu.put("percpu_usage", List.of(0));
    cpu.put("usage_in_kernelmode", 0);
    cpu.put("usage_in_usermode", 0);
    Map<String, Object> cpuStats = new LinkedHashMap<>();
    cpuStats.put("cpu_usage", cpu);
    cpuStats.put("system_cpu_usage", 0);
    cpuStats.put("throttling_data", Map.of());
    Map<String, Object> sample = new LinkedHashMap<>();
    sample.put("read", Rfc3339.format(around.clock().now()));
    sample.put("network", Map.of("rx_bytes", 0, "tx_bytes", 0));
    sample.put("cpu_stats", cpuStats);
    sample.put("memory_stats", memory);
    sample.put("blkio_stats", Map.of());
    return sample;
  }
}
