package engineroom.daemon.containers;

import engineroom.daemon.runconfig.HostConfig;
import engineroom.engine.EngineException;
import engineroom.engine.go.Format;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a container's programs may be allowed or forbidden one by one. The model's programs can do
 * none of it, so only the names are looked at. Models {@code TweakCapabilities}, {@code
 * daemon/execdriver/utils.go} of docker 1.6.2.
 */
final class Capabilities {

  private static final Set<String> ALL =
      Set.of(
          "ALL",
          "SETPCAP",
          "SYS_MODULE",
          "SYS_RAWIO",
          "SYS_PACCT",
          "SYS_ADMIN",
          "SYS_NICE",
          "SYS_RESOURCE",
          "SYS_TIME",
          "SYS_TTY_CONFIG",
          "MKNOD",
          "AUDIT_WRITE",
          "AUDIT_CONTROL",
          "MAC_OVERRIDE",
          "MAC_ADMIN",
          "NET_ADMIN",
          "SYSLOG",
          "CHOWN",
          "NET_RAW",
          "DAC_OVERRIDE",
          "FOWNER",
          "DAC_READ_SEARCH",
          "FSETID",
          "KILL",
          "SETGID",
          "SETUID",
          "LINUX_IMMUTABLE",
          "NET_BIND_SERVICE",
          "NET_BROADCAST",
          "IPC_LOCK",
          "IPC_OWNER",
          "SYS_CHROOT",
          "SYS_PTRACE",
          "SYS_BOOT",
          "LEASE",
          "SETFCAP",
          "WAKE_ALARM",
          "BLOCK_SUSPEND",
          "AUDIT_READ");

  private Capabilities() {}

  /**
   * Checks the names.
   *
   * @throws EngineException if there is no such capability
   */
  static void check(HostConfig config) throws EngineException {
    if (!config.flag("Privileged")) {
      check(config.texts("CapDrop"), "Unknown capability drop: ");
      check(config.texts("CapAdd"), "Unknown capability to add: ");
    }
  }

  private static void check(List<String> names, String complaint) throws EngineException {
    for (String name : names) {
      if (!ALL.contains(name.toUpperCase(Locale.ROOT))) {
        throw new EngineException(complaint + Format.sprintf("%q", name));
      }
    }
  }
}
