package engineroom.classroom.similarity;

import engineroom.classroom.course.CourseFolder;
import engineroom.classroom.course.WrittenFiles;
import engineroom.classroom.source.MethodSignature;
import engineroom.classroom.source.MethodSpan;
import engineroom.classroom.source.MethodSpans;
import engineroom.classroom.study.Workspace;
import engineroom.files.Mistake;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The methods of an engine that its student wrote: those that were asked for, those that were
 * changed, and those that are new. What was handed out and what waits to be written are left out.
 */
final class WrittenMethods {

  private final CourseFolder course;
  private final WrittenFiles files;
  private final Map<String, List<String>> byType = new TreeMap<>();

  private WrittenMethods(CourseFolder course) {
    this.course = course;
    this.files = course.readWritten();
  }

  /**
   * Those of a workspace, as sources that parse: a file a type, by the file's name.
   *
   * @throws Mistake where a file cannot be parsed
   */
  static Map<String, String> of(Workspace workspace, CourseFolder course) throws IOException {
    WrittenMethods written = new WrittenMethods(course);
    for (String name : written.files.in(workspace.sources())) {
      written.add(name, workspace.root().resolve(written.files.inWorkspace(name)));
    }
    Map<String, String> files = new TreeMap<>();
    written.byType.forEach((type, methods) -> files.put(type + ".java", source(type, methods)));
    return files;
  }

  private void add(String name, Path file) throws IOException {
    Map<MethodSignature, String> given = new HashMap<>();
    course
        .given(files.inWorkspace(name))
        .ifPresent(
            text ->
                MethodSpans.in(text)
                    .all()
                    .forEach(one -> given.put(one.signature(), of(one, text))));
    String text = Files.readString(file);
    for (MethodSpan one : parsed(name, text)) {
      String source = of(one, text);
      boolean isNew = !plain(source).equals(plain(given.getOrDefault(one.signature(), "")));
      if (one.stub().isEmpty() && isNew) {
        byType.computeIfAbsent(one.signature().type(), type -> new ArrayList<>()).add(source);
      }
    }
  }

  private static List<MethodSpan> parsed(String name, String text) {
    try {
      return MethodSpans.in(text).all();
    } catch (StackOverflowError | IllegalStateException e) { // what its parser dies of, it wraps
      throw new Mistake(name + " nests deeper than the parser can follow");
    }
  }

  private static String of(MethodSpan method, String text) {
    int line = text.lastIndexOf('\n', method.start()) + 1;
    return text.substring(line, method.end()).stripIndent();
  }

  private static String plain(String source) {
    return source.replaceAll("\\s+", " ").strip();
  }

  /** Methods within their type, so that a parser takes them. */
  private static String source(String type, List<String> methods) {
    List<String> types = List.of(type.split("\\."));
    StringBuilder source = new StringBuilder();
    types.forEach(one -> source.append("class ").append(one).append(" {\n"));
    methods.forEach(one -> source.append('\n').append(one).append('\n'));
    return source.append("}\n".repeat(types.size())).toString();
  }
}
