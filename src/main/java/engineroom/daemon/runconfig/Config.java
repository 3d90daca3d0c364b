package engineroom.daemon.runconfig;

import engineroom.engine.EngineException;
import engineroom.engine.Job;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a container is to be, wherever it runs. Models {@code runconfig.Config} of docker 1.6.2. */
public final class Config extends Settings {

  private static final Layout LAYOUT =
      new Layout()
          .with(FieldKind.TEXT, "Hostname", "Domainname", "User")
          .with(FieldKind.NUMBER, "Memory", "MemorySwap", "CpuShares")
          .with(FieldKind.TEXT, "Cpuset")
          .with(FieldKind.FLAG, "AttachStdin", "AttachStdout", "AttachStderr")
          .with(FieldKind.TEXTS, "PortSpecs")
          .with(FieldKind.MAP, "ExposedPorts")
          .with(FieldKind.FLAG, "Tty", "OpenStdin", "StdinOnce")
          .with(FieldKind.TEXTS, "Env", "Cmd")
          .with(FieldKind.TEXT, "Image")
          .with(FieldKind.MAP, "Volumes")
          .with(FieldKind.TEXT, "WorkingDir")
          .with(FieldKind.TEXTS, "Entrypoint")
          .with(FieldKind.FLAG, "NetworkDisabled")
          .with(FieldKind.TEXT, "MacAddress")
          .with(FieldKind.TEXTS, "OnBuild")
          .with(FieldKind.MAP, "Labels");

  /** Where programs are looked for unless somebody says otherwise. */
  public static final String DEFAULT_PATH =
      "PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";

  private static final List<String> COMPARED =
      List.of(
          "AttachStdout",
          "AttachStderr",
          "User",
          "Memory",
          "MemorySwap",
          "CpuShares",
          "Tty",
          "Cmd",
          "Env",
          "Labels",
          "PortSpecs",
          "ExposedPorts",
          "Entrypoint",
          "Volumes");

  /** A configuration in which nothing is set. */
  public Config() {
    super(LAYOUT);
  }

  /** Reads the configuration from a job's environment, each field by its own name. */
  public static Config of(Job job) {
    Config config = new Config();
    LAYOUT.fields().forEach((name, kind) -> config.readField(job, name, kind));
    config.set("OnBuild", null); // nobody reads this one from a job
    return config;
  }

  private void readField(Job job, String name, FieldKind kind) {
    switch (kind) {
      case TEXT -> set(name, job.getenv(name));
      case NUMBER -> set(name, job.getenvInt64(name));
      case FLAG -> set(name, job.getenvBool(name));
      case TEXTS -> set(name, job.getenvList(name));
      default -> set(name, mapOf(job, name));
    }
  }

  private static Object mapOf(Job job, String name) {
    try {
      return job.getenvJson(name) instanceof Map<?, ?> map ? map : null;
    } catch (IOException e) {
      return null; // the original does not look at this error either
    }
  }

  /**
   * Reads a configuration from JSON.
   *
   * @param text an object, or nothing
   * @throws EngineException if it is no JSON, or a value is of another type than its field
   */
  public static Config parse(String text) throws EngineException {
    Config config = new Config();
    config.readText(text);
    return config;
  }

  /**
   * Reads a configuration from what JSON gave.
   *
   * @throws EngineException if a value is of another type than its field
   */
  public static Config of(Map<String, ?> json) throws EngineException {
    Config config = new Config();
    config.read(json);
    return config;
  }

  /** A configuration with the same values. */
  public Config copy() {
    Config copy = new Config();
    copy.copyFrom(this);
    return copy;
  }

  /**
   * Fills in from an image what the user left open. Ports {@code runconfig.Merge}, {@code
   * merge.go}: the image's environment, ports and labels come beside the user's own, its command
   * only where the user gives neither command nor entry point.
   */
  public void merge(Config image) {
    for (String name : new String[] {"User", "WorkingDir"}) {
      if (text(name).isEmpty()) {
        set(name, image.text(name));
      }
    }
    for (String name : new String[] {"Memory", "MemorySwap", "CpuShares"}) {
      if (number(name) == 0) {
        set(name, image.number(name));
      }
    }
    set("ExposedPorts", joined(image.map("ExposedPorts"), map("ExposedPorts"), false));
    set("Env", withEnvOf(image));
    set("Labels", joined(image.map("Labels"), map("Labels"), true));
    if (texts("Entrypoint").isEmpty()) {
      if (texts("Cmd").isEmpty()) {
        set("Cmd", listOf(image, "Cmd"));
      }
      if (!isGiven("Entrypoint")) {
        set("Entrypoint", listOf(image, "Entrypoint"));
      }
    }
    set("Volumes", joined(image.map("Volumes"), map("Volumes"), false));
  }

  /** The name of the machine with that of its domain. */
  public String fullHostname() {
    String domain = text("Domainname");
    return text("Hostname") + (domain.isEmpty() ? "" : "." + domain);
  }

  private static List<String> listOf(Config image, String name) {
    return image.isGiven(name) ? new ArrayList<>(image.texts(name)) : null;
  }

  private static Map<String, Object> joined(
      Map<String, Object> image, Map<String, Object> user, boolean always) {
    Map<String, Object> all = new LinkedHashMap<>(image);
    all.putAll(user);
    return all.isEmpty() && !always ? null : all;
  }

  private List<String> withEnvOf(Config image) {
    List<String> all = new ArrayList<>(texts("Env"));
    for (String entry : image.texts("Env")) {
      if (texts("Env").stream().noneMatch(own -> name(own).equals(name(entry)))) {
        all.add(entry);
      }
    }
    return all.isEmpty() && !isGiven("Env") && !image.isGiven("Env") ? null : all;
  }

  private static String name(String entry) {
    return entry.split("=", 2)[0];
  }

  /**
   * Whether two would make the same image: what the builder's cache asks. Ports {@code
   * runconfig.Compare}, {@code compare.go}; the working directory makes no difference to it.
   */
  public boolean makesTheSameAs(Config other) {
    return !flag("OpenStdin")
        && !other.flag("OpenStdin")
        && COMPARED.stream().allMatch(name -> isSame(toJson().get(name), other.toJson().get(name)));
  }

  private static boolean isSame(Object one, Object other) {
    return isNothing(one) ? isNothing(other) : one.equals(other);
  }

  private static boolean isNothing(Object value) {
    return value == null
        || value instanceof List<?> list && list.isEmpty()
        || value instanceof Map<?, ?> map && map.isEmpty();
  }
}
