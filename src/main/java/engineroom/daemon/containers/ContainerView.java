package engineroom.daemon.containers;

import engineroom.engine.go.Rfc3339;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A container as JSON shows it. */
final class ContainerView {

  private static final String ROOT = "/var/lib/docker/containers/";

  private ContainerView() {}

  /** All that the original keeps of a container in its file, which older clients are shown. */
  static Map<String, Object> raw(Container container) {
    List<String> line = container.commandLine();
    String folder = ROOT + container.id();
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("State", container.state().toJson());
    json.put("ID", container.id());
    json.put("Created", Rfc3339.format(container.created()));
    json.put("Path", line.getFirst());
    json.put("Args", line.subList(1, line.size()));
    json.put("Config", container.config().toJson());
    json.put("Image", container.imageId());
    json.put("NetworkSettings", container.network().toJson());
    json.put("ResolvConfPath", folder + "/resolv.conf");
    json.put("HostnamePath", folder + "/hostname");
    json.put("HostsPath", folder + "/hosts");
    json.put("LogPath", folder + "/" + container.id() + "-json.log");
    json.put("Name", container.name());
    json.put("Driver", "model");
    json.put("ExecDriver", "model");
    json.put("MountLabel", "");
    json.put("ProcessLabel", "");
    json.put("AppArmorProfile", "");
    json.put("RestartCount", container.restarts());
    json.put("UpdateDns", false);
    json.put("Volumes", volumes(container, "/var/lib/docker/vfs/dir/" + container.id()));
    json.put("VolumesRW", volumes(container, true));
    json.put("AppliedVolumesFrom", null);
    return json;
  }

  private static Map<String, Object> volumes(Container container, Object of) {
    Map<String, Object> volumes = new LinkedHashMap<>();
    container.config().map("Volumes").keySet().forEach(path -> volumes.put(path, of));
    return volumes;
  }
}
