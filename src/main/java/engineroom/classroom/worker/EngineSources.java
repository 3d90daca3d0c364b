package engineroom.classroom.worker;

import engineroom.classroom.course.CodeVariant;
import engineroom.classroom.course.CourseFolder;
import engineroom.classroom.course.MethodReplacement;
import engineroom.classroom.course.SealedText;
import engineroom.classroom.course.StepMethod;
import engineroom.classroom.course.WrittenFiles;
import engineroom.classroom.judge.message.JudgeNote;
import engineroom.classroom.judge.message.UnwrittenMethod;
import engineroom.classroom.judge.message.WorkerEvent;
import engineroom.classroom.source.MethodSignature;
import engineroom.classroom.source.MethodSpan;
import engineroom.classroom.source.MethodSpans;
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
import java.util.Objects;
import java.util.Optional;

/** The engine's sources, by file name, and which lines of them the student did not write. */
final class EngineSources {

  private final WrittenFiles written;
  private final Map<String, String> texts = new LinkedHashMap<>();
  private final Map<String, List<Borrowed>> borrowed = new HashMap<>();

  /** Lines of a method that was taken from the port. */
  record Borrowed(StepMethod member, int first, int last) {}

  private EngineSources(WrittenFiles written) {
    this.written = written;
  }

  /** The port's own. */
  static EngineSources ofThePort(CourseFolder course) throws IOException {
    WrittenFiles written = course.readWritten();
    EngineSources sources = new EngineSources(written);
    for (String name : written.in(course.port())) {
      sources.texts.put(name, SealedText.read(course.port().resolve(written.path(name))));
    }
    return sources;
  }

  /** A student's; a file that is missing is taken as it was handed out. */
  static EngineSources of(Path workspace, CourseFolder course, EventChannel channel)
      throws IOException, UnusableEngine {
    WrittenFiles written = course.readWritten();
    EngineSources sources = new EngineSources(written);
    for (String name : written.in(workspace.resolve(WrittenFiles.SOURCES))) {
      sources.texts.put(name, read(workspace.resolve(written.inWorkspace(name))));
    }
    for (String name : written.in(course.workspace().resolve(WrittenFiles.SOURCES))) {
      if (!sources.texts.containsKey(name)) {
        String file = written.inWorkspace(name);
        sources.texts.put(name, course.given(file).orElseThrow());
        channel.tell(new WorkerEvent.Noted(new JudgeNote.MissingFile(file)));
      }
    }
    return sources;
  }

  private static String read(Path file) throws IOException, UnusableEngine {
    try {
      return Files.readString(file);
    } catch (MalformedInputException e) {
      throw new UnusableEngine(file.getFileName() + " is not UTF-8: save it in that encoding");
    }
  }

  /** Which files these are. */
  WrittenFiles written() {
    return written;
  }

  Map<String, String> texts() {
    return texts;
  }

  /** Puts other versions of methods in place. */
  void replace(CodeVariant answer) throws UnusableEngine {
    for (MethodReplacement one : answer.replacements()) {
      MethodSpan method = find(one.member());
      String file = method.signature().file();
      String text = Objects.requireNonNull(texts.get(file));
      String before = text.substring(0, method.start());
      texts.put(file, before + one.source() + text.substring(method.end()));
    }
  }

  private MethodSpan find(String member) throws UnusableEngine {
    String type = member.substring(0, member.indexOf('#'));
    String file = type.replaceFirst("\\..*", "") + ".java";
    List<MethodSpan> found = new ArrayList<>();
    if (texts.containsKey(file)) {
      for (MethodSpan method : MethodSpans.in(texts.get(file)).all()) {
        MethodSignature signature = method.signature();
        boolean whole = member.replaceAll("\\s", "").equals(("" + signature).replaceAll("\\s", ""));
        if (whole || member.equals(signature.type() + "#" + signature.name())) {
          found.add(method);
        }
      }
    }
    if (found.size() != 1) {
      throw new UnusableEngine(member + " names " + found.size() + " methods of the engine");
    }
    return found.getFirst();
  }

  /**
   * Takes from the port what waits to be written, each on a single line, so that every other line
   * keeps its number; tells of each.
   *
   * @param fill false to tell of it and leave it
   */
  void fill(List<StepMethod> members, boolean fill, EventChannel channel) {
    Map<String, List<StepMethod>> byFile = new LinkedHashMap<>();
    for (StepMethod member : members) {
      byFile.computeIfAbsent(member.signature().file(), file -> new ArrayList<>()).add(member);
    }
    List<String> files = byFile.keySet().stream().filter(texts::containsKey).toList();
    List<MethodSpans> methods =
        MethodSpans.inEach(files.stream().map(texts::get).map(Objects::requireNonNull).toList());
    for (int i = 0; i < files.size(); i++) {
      String file = files.get(i);
      fill(file, methods.get(i), Objects.requireNonNull(byFile.get(file)), fill, channel);
    }
  }

  private void fill(
      String file,
      MethodSpans methods,
      List<StepMethod> wanted,
      boolean fill,
      EventChannel channel) {
    String text = Objects.requireNonNull(texts.get(file));
    Map<MethodSpan, StepMethod> stubs = new LinkedHashMap<>();
    for (StepMethod member : wanted) {
      Optional<MethodSpan> method = methods.find(member.signature());
      if (method.isEmpty() || method.get().stub().isPresent()) {
        UnwrittenMethod unwritten =
            new UnwrittenMethod(
                member.signature().toString(),
                member.step(),
                written.inWorkspace(file),
                method.map(one -> one.line(text)));
        channel.tell(new WorkerEvent.Unwritten(unwritten));
        method.ifPresent(one -> stubs.put(one, member));
      }
    }
    if (fill) {
      stubs.forEach((method, member) -> note(file, text, method, member));
      texts.put(file, filled(text, stubs));
    }
  }

  private void note(String file, String text, MethodSpan method, StepMethod member) {
    borrowed
        .computeIfAbsent(file, key -> new ArrayList<>())
        .add(new Borrowed(member, method.line(text), method.lastLine(text)));
  }

  private static String filled(String text, Map<MethodSpan, StepMethod> stubs) {
    String filled = text;
    List<MethodSpan> fromTheEnd =
        stubs.keySet().stream().sorted(Comparator.comparing(MethodSpan::body).reversed()).toList();
    for (MethodSpan method : fromTheEnd) {
      filled = method.withLine(filled, Objects.requireNonNull(stubs.get(method)).flat());
    }
    return filled;
  }

  /** The method that a line was taken from the port with, absent where the student wrote it. */
  Optional<StepMethod> borrowed(String file, int line) {
    return borrowed.getOrDefault(file, List.of()).stream()
        .filter(one -> one.first() <= line && line <= one.last())
        .map(Borrowed::member)
        .findFirst();
  }
}
