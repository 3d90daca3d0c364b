package engineroom.classroom.study;

import engineroom.classroom.course.CourseFolder;
import engineroom.classroom.course.CourseStep;
import engineroom.classroom.course.SealedText;
import engineroom.classroom.course.WrittenFiles;
import engineroom.classroom.source.MethodSignature;
import engineroom.classroom.source.MethodSpan;
import engineroom.classroom.source.MethodSpans;
import engineroom.files.Mistake;
import engineroom.files.NewFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts the methods of a step back to what was handed out, and keeps what it replaces. */
public final class StepRestoration {

  private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS");

  private final Workspace workspace;
  private final CourseFolder course;
  private final WrittenFiles written;

  /** A restoration of a workspace to its course. */
  public StepRestoration(Workspace workspace, CourseFolder course) {
    this.workspace = workspace;
    this.course = course;
    this.written = course.readWritten();
  }

  /**
   * Restores a step.
   *
   * @return the folder that keeps the files as they were, from the workspace
   */
  public Path reset(CourseStep step) throws IOException {
    Path kept = workspace.backups().resolve(LocalDateTime.now().format(STAMP) + "-" + step.id());
    Map<String, List<MethodSignature>> files = new LinkedHashMap<>();
    for (MethodSignature one : step.members()) {
      files.computeIfAbsent(one.file(), file -> new ArrayList<>()).add(one);
    }
    Map<Path, String> restored = new LinkedHashMap<>();
    for (var file : files.entrySet()) {
      Path path = workspace.sources().resolve(written.path(file.getKey()));
      restored.put(path, restored(path, file.getKey(), file.getValue()));
    }
    for (var file : restored.entrySet()) {
      keep(file.getKey(), kept);
      NewFile.write(file.getKey(), file.getValue());
    }
    return workspace.root().relativize(kept);
  }

  private String restored(Path path, String name, List<MethodSignature> wanted) throws IOException {
    String given = course.given(written.inWorkspace(name)).orElseThrow();
    if (!Files.isRegularFile(path)) {
      return given;
    }
    String text = Files.readString(path);
    for (MethodSignature signature : wanted) {
      MethodSpan origin = MethodSpans.in(given).find(signature).orElseThrow();
      text = restored(text, given, origin);
    }
    return text;
  }

  private static String restored(String text, String given, MethodSpan origin) {
    String source = given.substring(origin.start(), origin.end());
    MethodSpan method = MethodSpans.in(text).find(origin.signature()).orElse(null);
    if (method != null) {
      return text.substring(0, method.start()) + source + text.substring(method.end());
    }
    int end = text.lastIndexOf('}');
    if (end < 0 || origin.signature().type().indexOf('.') >= 0) {
      String file = origin.signature().file();
      throw new Mistake(
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

  /** The methods of a step as the port has them, with what is said about each. */
  public String solution(CourseStep step) throws IOException {
    StringBuilder all = new StringBuilder();
    for (MethodSignature one : step.members()) {
      String text = SealedText.read(course.port().resolve(written.path(one.file())));
      MethodSpan method = MethodSpans.in(text).find(one).orElseThrow();
      int line = text.lastIndexOf('\n', method.start()) + 1;
      all.append(all.isEmpty() ? "" : "\n").append("// ").append(one.file()).append('\n');
      all.append(text.substring(line, method.end()).stripIndent()).append('\n');
    }
    return all.toString();
  }
}
