package engineroom.daemon.runconfig;

import engineroom.engine.EngineException;
import engineroom.engine.Job;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a container is to be on this machine. Models {@code runconfig.HostConfig} of docker 1.6.2.
 */
public final class HostConfig extends Settings {

  private static final Layout LAYOUT =
      new Layout()
          .with(FieldKind.TEXTS, "Binds")
          .with(FieldKind.TEXT, "ContainerIDFile")
          .with(FieldKind.LIST, "LxcConf")
          .with(FieldKind.NUMBER, "Memory", "MemorySwap", "CpuShares")
          .with(FieldKind.TEXT, "CpusetCpus")
          .with(FieldKind.FLAG, "Privileged")
          .with(FieldKind.MAP, "PortBindings")
          .with(FieldKind.TEXTS, "Links")
          .with(FieldKind.FLAG, "PublishAllPorts")
          .with(FieldKind.TEXTS, "Dns", "DnsSearch", "ExtraHosts", "VolumesFrom")
          .with(FieldKind.LIST, "Devices")
          .with(FieldKind.TEXT, "NetworkMode", "IpcMode", "PidMode")
          .with(FieldKind.TEXTS, "CapAdd", "CapDrop")
          .with(FieldKind.MAP, "RestartPolicy")
          .with(FieldKind.TEXTS, "SecurityOpt")
          .with(FieldKind.FLAG, "ReadonlyRootfs")
          .with(FieldKind.LIST, "Ulimits")
          .with(FieldKind.MAP, "LogConfig")
          .with(FieldKind.TEXT, "CgroupParent");

  /** A configuration in which nothing is set. */
  public HostConfig() {
    super(LAYOUT);
    set("RestartPolicy", restartPolicy("", 0));
    set("LogConfig", logConfig(""));
  }

  private static Map<String, Object> restartPolicy(String name, long most) {
    Map<String, Object> policy = new LinkedHashMap<>();
    policy.put("Name", name);
    policy.put("MaximumRetryCount", most);
    return policy;
  }

  private static Map<String, Object> logConfig(String type) {
    Map<String, Object> log = new LinkedHashMap<>();
    log.put("Type", type);
    log.put("Config", null);
    return log;
  }

  /**
   * Reads it from a job's environment: as one value under its own name, or, as older clients send
   * it, field by field.
   *
   * @throws EngineException if a value is of another type than its field
   */
  public static HostConfig of(Job job) throws EngineException {
    HostConfig config = new HostConfig();
    if (job.envExists("HostConfig")) {
      config.readText(job.getenv("HostConfig"));
      config.readOldNames(job);
    } else {
      for (Map.Entry<String, FieldKind> field : LAYOUT.fields().entrySet()) {
        config.readField(job, field.getKey(), field.getValue());
      }
    }
    if (config.text("CpusetCpus").isEmpty()) {
      config.set("CpusetCpus", job.getenv("Cpuset"));
    }
    return config;
  }

  private void readOldNames(Job job) {
    for (String name : new String[] {"Memory", "MemorySwap", "CpuShares"}) {
      if (number(name) == 0) {
        set(name, job.getenvInt64(name));
      }
    }
  }

  private void readField(Job job, String name, FieldKind kind) throws EngineException {
    switch (kind) {
      case TEXT -> set(name, job.getenv(name));
      case NUMBER -> set(name, job.getenvInt64(name));
      case FLAG -> set(name, job.getenvBool(name));
      case TEXTS -> set(name, job.getenvList(name));
      default -> readJson(job, name, kind);
    }
  }

  private void readJson(Job job, String name, FieldKind kind) {
    try {
      Object value = job.getenvJson(name);
      if (kind.takes(value)) {
        set(name, value);
      }
    } catch (IOException e) {
      // the original does not look at this error either
    }
  }

  /** When a container that ends is started again: empty, {@code always}, {@code on-failure}. */
  public String restartPolicy() {
    return String.valueOf(map("RestartPolicy").getOrDefault("Name", ""));
  }

  /** How often in a row it may fail before it is left alone; 0 for ever. */
  public long mostRetries() {
    return map("RestartPolicy").get("MaximumRetryCount") instanceof Number n ? n.longValue() : 0;
  }

  /** Where its output is kept; {@code json-file} where nothing else is said. */
  public String logType() {
    String type = String.valueOf(map("LogConfig").getOrDefault("Type", ""));
    return type.isEmpty() ? "json-file" : type;
  }

  /** Whether it has an address of its own. */
  public boolean hasOwnNetwork() {
    String mode = text("NetworkMode");
    return !mode.equals("host") && !mode.equals("none") && !mode.startsWith("container:");
  }

  /**
   * The places outside that a port inside is to be reached at.
   *
   * @param port such as {@code 80/tcp}
   * @return for each an address, empty for any, and a port, empty for one that is free
   */
  public List<PortBinding> bindings(String port) {
    List<PortBinding> bindings = new ArrayList<>();
    if (map("PortBindings").get(port) instanceof List<?> list) {
      for (Object each : list) {
        if (each instanceof Map<?, ?> binding) {
          bindings.add(PortBinding.of(binding));
        }
      }
    }
    return bindings;
  }

  /** Whether there are settings for one driver of programs alone, which is not ours. */
  public boolean hasLxcConf() {
    return toJson().get("LxcConf") instanceof List<?> settings && !settings.isEmpty();
  }

  /** As it is shown: with the kind of log that it comes down to. */
  public Map<String, Object> toShow() {
    Map<String, Object> all = toJson();
    Map<String, Object> log = logConfig(logType());
    log.put("Config", map("LogConfig").get("Config"));
    all.put("LogConfig", log);
    return all;
  }
}
