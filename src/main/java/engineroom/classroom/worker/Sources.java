package engineroom.classroom.worker;

import engineroom.classroom.answer.Answer;
import engineroom.classroom.answer.Replacement;
import engineroom.classroom.course.CourseFolder;
import engineroom.classroom.course.Member;
import engineroom.classroom.source.Method;
import engineroom.classroom.source.Methods;
import engineroom.classroom.source.Signature;
import engineroom.classroom.wire.Event;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The engine's sources, by file name, and which lines of them the student did not write. */
final class Sources {

  static final String FOLDER = "src/main/java/engineroom/engine";

  private final Map<String, String> texts = new LinkedHashMap<>();
  private final Map<String, List<Borrowed>> borrowed = new HashMap<>();

  /** Lines of a method that was taken from the port. */
  record Borrowed(Member member, int first, int last) {}

  private Sources() {}

  /** The port's own. */
  static Sources ofThePort(CourseFolder course) throws IOException {
    Sources sources = new Sources();
    Path folder = course.port().resolve("engineroom/engine");
    for (String path : topLevel(folder)) {
      sources.texts.put(path, Files.readString(folder.resolve(path)));
    }
    return sources;
  }

  /** A student's; a file that is missing is taken as it was handed out. */
  static Sources of(Path workspace, CourseFolder course, Channel channel)
      throws IOException, Unusable {
    Sources sources = new Sources();
    Path folder = workspace.resolve(FOLDER);
    for (String path : topLevel(folder)) {
      sources.texts.put(path, read(folder.resolve(path)));
    }
    for (String path : topLevel(course.workspace().resolve(FOLDER))) {
      if (!sources.texts.containsKey(path)) {
        sources.texts.put(path, course.given(FOLDER + "/" + path));
        channel.tell(
            Event.NOTE,
            FOLDER
                + "/"
                + path
                + " is missing: it is taken as it was handed out; if you renamed it, give it its"
                + " name back, and class reset brings back what is lost");
      }
    }
    return sources;
  }

  private static List<String> topLevel(Path folder) {
    return CourseFolder.paths(folder).stream()
        .filter(path -> path.endsWith(".java") && path.indexOf('/') < 0)
        .toList();
  }

  private static String read(Path file) throws IOException, Unusable {
    try {
      return Files.readString(file);
    } catch (MalformedInputException e) {
      throw new Unusable(file.getFileName() + " is not UTF-8: save it in that encoding");
    }
  }

  Map<String, String> texts() {
    return texts;
  }

  /** Puts other versions of methods in place. */
  void replace(Answer answer) throws Unusable {
    for (Replacement one : answer.replacements()) {
      Method method = find(one.member());
      String file = method.signature().file();
      String text = texts.get(file);
      String before = text.substring(0, method.start());
      texts.put(file, before + one.source() + text.substring(method.end()));
    }
  }

  private Method find(String member) throws Unusable {
    String type = member.substring(0, member.indexOf('#'));
    String file = type.replaceFirst("\\..*", "") + ".java";
    List<Method> found = new ArrayList<>();
    if (texts.containsKey(file)) {
      for (Method method : Methods.in(texts.get(file)).all()) {
        Signature signature = method.signature();
        boolean whole = member.replaceAll("\\s", "").equals(("" + signature).replaceAll("\\s", ""));
        if (whole || member.equals(signature.type() + "#" + signature.name())) {
          found.add(method);
        }
      }
    }
    if (found.size() != 1) {
      throw new Unusable(member + " names " + found.size() + " methods of the engine");
    }
    return found.getFirst();
  }

  /**
   * Takes from the port what waits to be written, each on a single line, so that every other line
   * keeps its number; tells of each.
   *
   * @param fill false to tell of it and leave it
   */
  void fill(List<Member> members, boolean fill, Channel channel) {
    Map<String, List<Member>> byFile = new LinkedHashMap<>();
    for (Member member : members) {
      byFile.computeIfAbsent(member.signature().file(), file -> new ArrayList<>()).add(member);
    }
    byFile.forEach((file, wanted) -> fill(file, wanted, fill, channel));
  }

  private void fill(String file, List<Member> wanted, boolean fill, Channel channel) {
    String text = texts.get(file);
    if (text == null) {
      return;
    }
    Methods methods = Methods.in(text);
    Map<Method, Member> stubs = new LinkedHashMap<>();
    for (Member member : wanted) {
      Method method = methods.find(member.signature()).orElse(null);
      if (method == null || method.stub() != null) {
        String line = method == null ? "0" : String.valueOf(method.line(text));
        channel.tell(
            Event.UNWRITTEN,
            member.signature().toString(),
            member.step(),
            FOLDER + "/" + file,
            line);
      }
      if (method != null && method.stub() != null) {
        stubs.put(method, member);
      }
    }
    if (fill) {
      stubs.forEach((method, member) -> note(file, text, method, member));
      texts.put(file, filled(text, stubs));
    }
  }

  private void note(String file, String text, Method method, Member member) {
    borrowed
        .computeIfAbsent(file, key -> new ArrayList<>())
        .add(new Borrowed(member, method.line(text), method.lastLine(text)));
  }

  private static String filled(String text, Map<Method, Member> stubs) {
    String filled = text;
    List<Method> fromTheEnd =
        stubs.keySet().stream().sorted(Comparator.comparing(Method::body).reversed()).toList();
    for (Method method : fromTheEnd) {
      filled = method.withLine(filled, stubs.get(method).flat());
    }
    return filled;
  }

  /** The method that a line was taken from the port with, or null where the student wrote it. */
  Member borrowed(String file, int line) {
    return borrowed.getOrDefault(file, List.of()).stream()
        .filter(one -> one.first() <= line && line <= one.last())
        .map(Borrowed::member)
        .findFirst()
        .orElse(null);
  }
}
