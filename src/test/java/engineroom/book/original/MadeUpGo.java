package engineroom.book.original;

import engineroom.files.Folders;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Files of the original's names and lengths with made-up lines, since the project has no others;
 * and facts in which their ids stand.
 */
public final class MadeUpGo {

  /** No commit of docker's, so that nothing made up is ever kept for docker's. */
  public static final String COMMIT = "0".repeat(40);

  private final Map<String, String> files = new TreeMap<>();
  private final String facts;

  private MadeUpGo(Path facts) throws IOException {
    JsonMapper json = new JsonMapper();
    ObjectNode all = (ObjectNode) json.readTree(Files.readString(facts));
    all.put("commit", COMMIT);
    for (JsonNode file : all.get("files")) {
      String name = file.get("path").asString().replaceFirst("^engine/", "");
      String text = text(file.get("lines").asInt());
      files.put(name, text);
      ((ObjectNode) file).put("git_blob", id(text));
    }
    this.facts = json.writeValueAsString(all);
  }

  /** Makes up files as a file of facts describes them. */
  public static MadeUpGo by(Path facts) throws IOException {
    return new MadeUpGo(facts);
  }

  private static String text(int lines) {
    StringBuilder text = new StringBuilder("package engine\n");
    for (int line = 2; line <= lines; line++) {
      text.append("\tmadeUp(").append(line).append(") // line ").append(line).append('\n');
    }
    return text.toString();
  }

  /** The texts, by their names. */
  public Map<String, String> files() {
    return files;
  }

  /** What git calls each of them. */
  public Map<String, String> ids() {
    Map<String, String> ids = new TreeMap<>();
    files.forEach((name, text) -> ids.put(name, id(text)));
    return ids;
  }

  private static String id(String text) {
    return GoSource.blob(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The facts, as JSON, with the ids of these files. */
  public String facts() {
    return facts;
  }

  /** Writes the files to a folder, which is the folder {@code engine/} of a checkout. */
  public Path checkout(Path docker) throws IOException {
    Files.createDirectories(docker.resolve("engine"));
    for (var file : files.entrySet()) {
      Files.writeString(docker.resolve("engine/" + file.getKey()), file.getValue());
    }
    return docker;
  }

  /** Writes a zip of a source, all of it in one folder. */
  public Path zip(Path zip) throws IOException {
    try (OutputStream out = Files.newOutputStream(zip);
        ZipOutputStream entries = new ZipOutputStream(out)) {
      add(entries, "docker-1.6.2/README.md", "Docker");
      add(entries, "docker-1.6.2/vendor/engine/engine.go", "package other");
      for (var file : files.entrySet()) {
        add(entries, "docker-1.6.2/engine/" + file.getKey(), file.getValue());
      }
    }
    return zip;
  }

  private static void add(ZipOutputStream entries, String path, String text) throws IOException {
    entries.putNextEntry(new ZipEntry(path));
    entries.write(text.getBytes(StandardCharsets.UTF_8));
    entries.closeEntry();
  }

  /** Takes the original's tests away from a checkout. */
  static void removeTests(Path docker) throws IOException {
    for (Path file : Files.walk(docker).toList()) {
      if (file.toString().endsWith("_test.go")) {
        Folders.delete(file);
      }
    }
  }
}
