package engineroom.classroom.workspace;

import engineroom.classroom.Refusal;
import engineroom.classroom.course.CourseFolder;
import engineroom.classroom.course.Step;
import engineroom.classroom.source.Method;
import engineroom.classroom.source.Methods;
import engineroom.classroom.source.Signature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts the methods of a step back to what was handed out, and keeps what it replaces. */
public final class Restoration {

  private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS");

  private final Workspace workspace;
  private final CourseFolder course;

  /** A restoration of a workspace to its course. */
  public Restoration(Workspace workspace, CourseFolder course) {
    this.workspace = workspace;
    this.course = course;
  }

  /**
   * Restores a step.
   *
   * @return the folder that keeps the files as they were, from the workspace
   */
  public Path reset(Step step) throws IOException {
    Path kept = workspace.backups().resolve(LocalDateTime.now().format(STAMP) + "-" + step.id());
    Map<String, List<Signature>> files = new LinkedHashMap<>();
    for (Signature one : step.members()) {
      files.computeIfAbsent(one.file(), file -> new ArrayList<>()).add(one);
    }
    Map<Path, String> restored = new LinkedHashMap<>();
    for (var file : files.entrySet()) {
      Path path = workspace.engine().resolve(file.getKey());
      restored.put(path, restored(path, file.getKey(), file.getValue()));
    }
    for (var file : restored.entrySet()) {
      keep(file.getKey(), kept);
      replace(file.getKey(), file.getValue());
    }
    return workspace.root().relativize(kept);
  }

  private String restored(Path path, String name, List<Signature> wanted) throws IOException {
    String given = course.given("src/main/java/engineroom/engine/" + name);
    if (!Files.isRegularFile(path)) {
      return given;
    }
    String text = Files.readString(path);
    for (Signature signature : wanted) {
      Method origin = Methods.in(given).find(signature).orElseThrow();
      text = restored(text, given, origin);
    }
    return text;
  }

  private static String restored(String text, String given, Method origin) {
    String source = given.substring(origin.start(), origin.end());
    Method method = Methods.in(text).find(origin.signature()).orElse(null);
    if (method != null) {
      return text.substring(0, method.start()) + source + text.substring(method.end());
    }
    int end = text.lastIndexOf('}');
    if (end < 0 || origin.signature().type().indexOf('.') >= 0) {
      String file = origin.signature().file();
      throw new Refusal(
          file
              + " has no "
              + origin.signature()
              + " to reset: put its first line back, then reset");
    }
    return text.substring(0, end) + "\n  " + source + "\n" + text.substring(end);
  }

  private static void keep(Path file, Path folder) throws IOException {
    Files.createDirectories(folder);
    if (Files.exists(file)) {
      Files.copy(file, folder.resolve(file.getFileName()));
    }
  }

  private static void replace(Path file, String text) throws IOException {
    Path beside = file.resolveSibling(file.getFileName() + ".new");
    Files.createDirectories(file.getParent());
    Files.writeString(beside, text);
    Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
  }

  /** The methods of a step as the port has them, with what is said about each. */
  public String solution(Step step) throws IOException {
    StringBuilder all = new StringBuilder();
    for (Signature one : step.members()) {
      String text = Files.readString(course.port().resolve("engineroom/engine/" + one.file()));
      Method method = Methods.in(text).find(one).orElseThrow();
      int line = text.lastIndexOf('\n', method.start()) + 1;
      all.append(all.isEmpty() ? "" : "\n").append("// ").append(one.file()).append('\n');
      all.append(text.substring(line, method.end()).stripIndent()).append('\n');
    }
    return all.toString();
  }
}
