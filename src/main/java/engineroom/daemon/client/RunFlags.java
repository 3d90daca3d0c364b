package engineroom.daemon.client;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a container is to be, as flags say it. Models {@code runconfig/parse.go} of docker 1.6.2.
 */
final class RunFlags {

  private static final Pattern ADDRESS =
      Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|[0-9a-fA-F:]*:[0-9a-fA-F:.]*");
  private static final Pattern MAC = Pattern.compile("[0-9a-fA-F]{2}([:-][0-9a-fA-F]{2}){5,7}");
  private static final String UNDEFINED =
      """
      \scan't be used with links. This would result in undefined behavior.\
      """;
  private static final Set<String> STREAMS = Set.of("stdin", "stdout", "stderr");

  private final Flags flags;
  private final Flag network;
  private final Flag privileged;
  private final Flag pid;
  private final Flag publishAll;
  private final Flag stdin;
  private final Flag tty;
  private final Flag idFile;
  private final Flag entrypoint;
  private final Flag hostname;
  private final Flag memory;
  private final Flag memorySwap;
  private final Flag user;
  private final Flag workdir;
  private final Flag cpuShares;
  private final Flag cpuset;
  private final Flag net;
  private final Flag mac;
  private final Flag ipc;
  private final Flag restart;
  private final Flag readOnly;
  private final Flag logDriver;
  private final Flag cgroupParent;
  private final Flag attach;
  private final Flag volumes;
  private final Flag links;
  private final Flag devices;
  private final Flag labels;
  private final Flag labelFiles;
  private final Flag env;
  private final Flag envFiles;
  private final Flag publish;
  private final Flag expose;
  private final Flag dns;
  private final Flag dnsSearch;
  private final Flag extraHosts;
  private final Flag volumesFrom;
  private final Flag lxc;
  private final Flag capAdd;
  private final Flag capDrop;
  private final Flag security;
  private final Flag ulimits;

  private final Map<String, Object> config = new LinkedHashMap<>();
  private final Map<String, Object> host = new LinkedHashMap<>();

  /** Adds the flags to those that a command has of its own. */
  RunFlags(Flags flags) {
    this.flags = flags;
    network = flags.flagOn("Enable networking for this container", "#n", "#-networking");
    privileged =
        flags.flag("Give extended privileges to this container", "#privileged", "-privileged");
    pid = flags.text("", "PID namespace to use", "-pid");
    publishAll = flags.flag("Publish all exposed ports to random ports", "P", "-publish-all");
    stdin = flags.flag("Keep STDIN open even if not attached", "i", "-interactive");
    tty = flags.flag("Allocate a pseudo-TTY", "t", "-tty");
    idFile = flags.text("", "Write the container ID to the file", "#cidfile", "-cidfile");
    entrypoint =
        flags.text(
            "", "Overwrite the default ENTRYPOINT of the image", "#entrypoint", "-entrypoint");
    hostname = flags.text("", "Container host name", "h", "-hostname");
    memory = flags.text("", "Memory limit", "m", "-memory");
    memorySwap =
        flags.text("", "Total memory (memory + swap), '-1' to disable swap", "-memory-swap");
    user = flags.text("", "Username or UID (format: <name|uid>[:<group|gid>])", "u", "-user");
    workdir = flags.text("", "Working directory inside the container", "w", "-workdir");
    cpuShares = flags.number(0, "CPU shares (relative weight)", "c", "-cpu-shares");
    cpuset =
        flags.text("", "CPUs in which to allow execution (0-3, 0,1)", "#-cpuset", "-cpuset-cpus");
    net = flags.text("bridge", "Set the Network mode for the container", "-net");
    mac = flags.text("", "Container MAC address (e.g. 92:d0:c6:0a:29:33)", "-mac-address");
    ipc = flags.text("", "IPC namespace to use", "-ipc");
    restart = flags.text("no", "Restart policy to apply when a container exits", "-restart");
    readOnly = flags.flag("Mount the container's root filesystem as read only", "-read-only");
    logDriver = flags.text("", "Logging driver for container", "-log-driver");
    cgroupParent = flags.text("", "Optional parent cgroup for the container", "-cgroup-parent");
    attach =
        flags.list("Attach to STDIN, STDOUT or STDERR", "a", "-attach").checkedBy(RunFlags::stream);
    volumes = flags.list("Bind mount a volume", "v", "-volume").checkedBy(RunFlags::path);
    links = flags.list("Add link to another container", "#link", "-link").checkedBy(RunFlags::link);
    devices = flags.list("Add a host device to the container", "-device").checkedBy(RunFlags::path);
    labels = flags.list("Set meta data on a container", "l", "-label");
    labelFiles = flags.list("Read in a line delimited file of labels", "-label-file");
    env = flags.list("Set environment variables", "e", "-env");
    envFiles = flags.list("Read in a file of environment variables", "-env-file");
    publish = flags.list("Publish a container's port(s) to the host", "p", "-publish");
    expose = flags.list("Expose a port or a range of ports", "#expose", "-expose");
    dns = flags.list("Set custom DNS servers", "#dns", "-dns").checkedBy(RunFlags::address);
    dnsSearch = flags.list("Set custom DNS search domains", "-dns-search");
    extraHosts =
        flags
            .list("Add a custom host-to-IP mapping (host:ip)", "-add-host")
            .checkedBy(RunFlags::extraHost);
    volumesFrom =
        flags.list(
            "Mount volumes from the specified container(s)", "#volumes-from", "-volumes-from");
    lxc = flags.list("Add custom lxc options", "#lxc-conf", "-lxc-conf");
    capAdd = flags.list("Add Linux capabilities", "-cap-add");
    capDrop = flags.list("Drop Linux capabilities", "-cap-drop");
    security = flags.list("Security Options", "-security-opt");
    ulimits = flags.list("Ulimit options", "-ulimit").checkedBy(RunFlags::ulimit);
  }

  private static String stream(String value) {
    String name = value.toLowerCase(Locale.ROOT);
    if (!STREAMS.contains(name)) {
      throw new IllegalArgumentException("valid streams are STDIN, STDOUT and STDERR.");
    }
    return name;
  }

  private static String path(String value) {
    String[] parts = value.split(":", -1);
    if (parts.length > 3) {
      throw new IllegalArgumentException("bad format for volumes: " + value);
    }
    String inside = parts.length == 1 ? value : value.substring(value.indexOf(':') + 1);
    if (!inside.startsWith("/")) {
      throw new IllegalArgumentException(inside + " is not an absolute path");
    }
    return value;
  }

  private static String link(String value) {
    if (value.split(":", -1).length != 2) {
      throw new IllegalArgumentException(
          "Invalid format to parse.  " + value + " should match template name:alias");
    }
    return value;
  }

  private static String address(String value) {
    if (!ADDRESS.matcher(value.strip()).matches()) {
      throw new IllegalArgumentException(value + " is not an ip address");
    }
    return value.strip();
  }

  private static String extraHost(String value) {
    int colon = value.indexOf(':');
    if (colon <= 0) {
      throw new IllegalArgumentException("bad format for add-host: " + value);
    }
    address(value.substring(colon + 1));
    return value;
  }

  private static String ulimit(String value) {
    if (!value.matches("[a-z]+=-?\\d+(:-?\\d+)?")) {
      throw new IllegalArgumentException("invalid ulimit argument: " + value);
    }
    return value;
  }

  /**
   * Reads a command's words.
   *
   * @throws ClientException when something is wrong with them, which has been said
   */
  void parse(List<String> words) throws ClientException {
    List<String> left = flags.parse(words, Arity.atLeast(1));
    try {
      checkTogether();
      fillConfig(left);
      fillHost();
    } catch (IllegalArgumentException e) {
      throw flags.report(e.getMessage() + ". See 'docker " + flags.name() + " --help'");
    }
  }

  private void checkTogether() {
    refuse(
        workdir.isGiven() && !workdir.text().startsWith("/"),
        "The working directory is invalid. It needs to be an absolute path.");
    refuse(
        mac.isGiven() && !MAC.matcher(mac.text().strip()).matches(),
        mac.text() + " is not a valid mac address");
    String mode = net.text();
    refuse(
        !mode.equals("bridge") && !mode.equals("none") && hostname.isGiven(),
        "Conflicting options: -h and the network mode (--net)");
    boolean alone = mode.equals("host") || mode.equals("container");
    refuse(alone && links.isGiven(), "Conflicting options: --net=" + mode + UNDEFINED);
    refuse(
        alone && dns.isGiven(),
        "Conflicting options: --net="
            + mode
            + " can't be used with --dns. This configuration is invalid.");
    for (Flag files : List.of(envFiles, labelFiles)) {
      refuse(
          files.isGiven(), "open " + String.join(" ", files.all()) + ": no such file or directory");
    }
    refuse(idFile.isGiven(), "Failed to create the container ID file: this page has no files");
  }

  private static void refuse(boolean wrong, String why) {
    if (wrong) {
      throw new IllegalArgumentException(why);
    }
  }

  private void fillConfig(List<String> words) {
    String name = hostname.text();
    int dot = name.indexOf('.');
    config.put("Hostname", dot < 0 ? name : name.substring(0, dot));
    config.put("Domainname", dot < 0 ? "" : name.substring(dot + 1));
    config.put("User", user.text());
    config.put("Tty", tty.isTrue());
    config.put("NetworkDisabled", !network.isTrue());
    config.put("OpenStdin", stdin.isTrue());
    boolean all = !attach.isGiven();
    config.put("AttachStdin", all ? stdin.isTrue() : attach.all().contains("stdin"));
    config.put("AttachStdout", all || attach.all().contains("stdout"));
    config.put("AttachStderr", all || attach.all().contains("stderr"));
    config.put("StdinOnce", stdin.isTrue() && attaches("Stdin"));
    config.put("Env", env.all());
    config.put("Cmd", words.size() > 1 ? words.subList(1, words.size()) : null);
    config.put("Image", words.getFirst());
    config.put("Volumes", volumes());
    config.put("MacAddress", mac.text());
    config.put("Entrypoint", entrypoint.isGiven() ? List.of(entrypoint.text()) : null);
    config.put("WorkingDir", workdir.text());
    config.put("Labels", pairs(labels.all()));
    config.put("Memory", bytes(memory));
    config.put("MemorySwap", bytes(memorySwap));
    config.put("CpuShares", cpuShares.number());
    config.put("Cpuset", cpuset.text());
  }

  private Map<String, Object> volumes() {
    Map<String, Object> own = new LinkedHashMap<>();
    for (String volume : volumes.all()) {
      refuse(volume.equals("/"), "Invalid volume: path can't be '/'");
      if (volume.indexOf(':') < 0) {
        own.put(volume, Map.of());
      }
    }
    return own;
  }

  private List<String> binds() {
    List<String> binds = new ArrayList<>();
    for (String volume : volumes.all()) {
      String[] parts = volume.split(":", -1);
      if (parts.length > 1) {
        refuse(parts[1].equals("/"), "Invalid bind mount: destination can't be '/'");
        binds.add(volume);
      }
    }
    return binds;
  }

  private static Map<String, String> pairs(List<String> texts) {
    Map<String, String> pairs = new LinkedHashMap<>();
    for (String text : texts) {
      int equals = text.indexOf('=');
      pairs.put(
          equals < 0 ? text : text.substring(0, equals),
          equals < 0 ? "" : text.substring(equals + 1));
    }
    return pairs;
  }

  private static long bytes(Flag flag) {
    if (!flag.isGiven()) {
      return 0;
    }
    return flag.text().equals("-1") ? -1 : Sizes.parse(flag.text());
  }

  private void fillHost() {
    PublishedPorts ports = new PublishedPorts();
    for (String each : publish.all()) {
      ports.publish(each);
    }
    for (String each : expose.all()) {
      ports.expose(each);
    }
    config.put("ExposedPorts", ports.exposed());
    host.put("Binds", binds());
    host.put("ContainerIDFile", "");
    host.put("LxcConf", lxcPairs());
    host.put("Memory", config.get("Memory"));
    host.put("MemorySwap", config.get("MemorySwap"));
    host.put("CpuShares", cpuShares.number());
    host.put("CpusetCpus", cpuset.text());
    host.put("Privileged", privileged.isTrue());
    host.put("PortBindings", ports.bindings());
    host.put("Links", links.all());
    host.put("PublishAllPorts", publishAll.isTrue());
    host.put("Dns", dns.all());
    host.put("DnsSearch", dnsSearch.all());
    host.put("ExtraHosts", extraHosts.all());
    host.put("VolumesFrom", volumesFrom.all());
    host.put("NetworkMode", networkMode());
    refuse(!isMode(ipc.text(), true), "--ipc: invalid IPC mode");
    host.put("IpcMode", ipc.text());
    refuse(!isMode(pid.text(), false), "--pid: invalid PID mode");
    host.put("PidMode", pid.text());
    host.put("Devices", devices.all().stream().map(RunFlags::device).toList());
    host.put("CapAdd", capAdd.all());
    host.put("CapDrop", capDrop.all());
    host.put("RestartPolicy", restartPolicy());
    host.put("SecurityOpt", security.all());
    host.put("ReadonlyRootfs", readOnly.isTrue());
    host.put("Ulimits", ulimits.all().stream().map(RunFlags::limit).toList());
    host.put("LogConfig", Map.of("Type", logDriver.text()));
    host.put("CgroupParent", cgroupParent.text());
    config.put("HostConfig", host);
  }

  private List<Map<String, String>> lxcPairs() {
    List<Map<String, String>> all = new ArrayList<>();
    for (String option : lxc.all()) {
      String[] parts = option.split("=", 2);
      refuse(parts.length != 2, "Unable to parse key/value option: " + option);
      all.add(Map.of("Key", parts[0].strip(), "Value", parts[1].strip()));
    }
    return all;
  }

  private String networkMode() {
    String[] parts = net.text().split(":", -1);
    if (parts[0].equals("container")) {
      refuse(
          parts.length < 2 || parts[1].isEmpty(),
          "--net: invalid net mode: invalid container format container:<name|id>");
    } else {
      refuse(
          !Set.of("bridge", "none", "host").contains(parts[0]),
          "--net: invalid net mode: invalid --net: " + net.text());
    }
    return net.text();
  }

  private static boolean isMode(String mode, boolean ofContainers) {
    return mode.isEmpty() || mode.equals("host") || ofContainers && mode.matches("container:.+");
  }

  private static Map<String, Object> device(String device) {
    String[] parts = device.split(":", -1);
    boolean placed = parts.length > 1 && !parts[1].isEmpty();
    return Map.of(
        "PathOnHost", parts[0],
        "PathInContainer", placed ? parts[1] : parts[0],
        "CgroupPermissions", parts.length > 2 ? parts[2] : "rwm");
  }

  private static Map<String, Object> limit(String limit) {
    String[] parts = limit.split("[=:]", -1);
    long soft = Long.parseLong(parts[1]);
    return Map.of(
        "Name", parts[0], "Soft", soft, "Hard", parts.length > 2 ? Long.parseLong(parts[2]) : soft);
  }

  private Map<String, Object> restartPolicy() {
    String[] parts = restart.text().split(":", -1);
    refuse(
        !Set.of("", "no", "always", "on-failure").contains(parts[0]),
        "invalid restart policy " + parts[0]);
    refuse(
        parts[0].equals("always") && parts.length == 2,
        "maximum restart count not valid with restart policy of \"always\"");
    boolean limited = parts[0].equals("on-failure") && parts.length == 2;
    return Map.of("Name", parts[0], "MaximumRetryCount", limited ? count(parts[1]) : 0L);
  }

  private static long count(String text) {
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          "strconv.ParseInt: parsing \"" + text + "\": invalid syntax", e);
    }
  }

  /** The container's configuration, with what it is to be on its machine inside. */
  Map<String, Object> config() {
    return config;
  }

  String image() {
    return (String) config.get("Image");
  }

  boolean isTty() {
    return tty.isTrue();
  }

  boolean isAttachGiven() {
    return attach.isGiven();
  }

  /** Whether the client attaches to a stream: {@code Stdin}, {@code Stdout} or {@code Stderr}. */
  boolean attaches(String stream) {
    return config.get("Attach" + stream) == Boolean.TRUE;
  }

  boolean attachesAny() {
    return attaches("Stdin") || attaches("Stdout") || attaches("Stderr");
  }

  /** Attaches to nothing. */
  void detach() {
    for (String each : List.of("AttachStdin", "AttachStdout", "AttachStderr", "StdinOnce")) {
      config.put(each, false);
    }
  }

  /** Whether the container is started again when it ends. */
  boolean restarts() {
    return restart.text().startsWith("always") || restart.text().startsWith("on-failure");
  }
}
