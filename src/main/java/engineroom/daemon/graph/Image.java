package engineroom.daemon.graph;

import engineroom.daemon.files.FileTree;
import engineroom.daemon.jobs.JsonFields;
import engineroom.daemon.runconfig.Config;
import engineroom.engine.EngineException;
import engineroom.engine.go.Rfc3339;
import engineroom.engine.json.Json;
import engineroom.engine.json.JsonException;
import engineroom.engine.json.Numbers;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Map;

/**
 * An image: a layer on the layers of its parent, and what is known of it. Models {@code
 * image/image.go} of docker 1.6.2.
 *
 * @param id 64 hexadecimal digits
 * @param parent the image below it; empty for none
 * @param comment what whoever made it had to say
 * @param created when
 * @param container the container that it was made from; empty for none
 * @param containerConfig that container's configuration
 * @param author who made it
 * @param config what containers of it are to be unless told otherwise
 * @param size how many bytes its own layer adds
 * @param tree all its files, those of the layers below included
 */
public record Image(
    String id,
    String parent,
    String comment,
    OffsetDateTime created,
    String container,
    Config containerConfig,
    String author,
    Config config,
    long size,
    FileTree tree) {

  static final String ARCHITECTURE = "amd64";
  static final String OS = "linux";
  static final String DOCKER_VERSION = "1.6.2";

  /** As the file {@code json} of a saved image has it. */
  byte[] toJson() throws JsonException {
    return new JsonFields()
        .add("id", id)
        .addUnlessEmpty("parent", parent)
        .addUnlessEmpty("comment", comment)
        .add("created", Rfc3339.format(created))
        .addUnlessEmpty("container", container)
        .add("container_config", containerConfig.toJson())
        .add("docker_version", DOCKER_VERSION)
        .addUnlessEmpty("author", author)
        .add("config", config.toJson())
        .add("architecture", ARCHITECTURE)
        .add("os", OS)
        .add("Size", size)
        .bytes();
  }

  /**
   * Reads what a saved image says of itself.
   *
   * @param text the content of its file {@code json}
   * @param tree all its files
   * @param size how many bytes its own layer adds
   * @throws EngineException if it is no such JSON
   */
  static Image parse(String text, FileTree tree, long size) throws EngineException {
    try {
      if (!(Json.parse(text, Numbers.DOUBLES) instanceof Map<?, ?> json)) {
        throw new EngineException("json: cannot unmarshal into Go value of type image.Image");
      }
      return new Image(
          text(json, "id"),
          text(json, "parent"),
          text(json, "comment"),
          Rfc3339.parse(text(json, "created")),
          text(json, "container"),
          config(json, "container_config"),
          text(json, "author"),
          config(json, "config"),
          size,
          tree);
    } catch (JsonException | DateTimeException e) {
      throw new EngineException(e.getMessage());
    }
  }

  private static String text(Map<?, ?> json, String name) {
    return json.get(name) instanceof String text ? text : "";
  }

  private static Config config(Map<?, ?> json, String name) throws EngineException {
    try {
      return json.get(name) instanceof Map<?, ?> map
          ? Config.parse(Json.encode(map))
          : new Config();
    } catch (JsonException e) {
      throw new EngineException(e.getMessage());
    }
  }
}
