package engineroom.classroom.study;

import engineroom.classroom.course.WrittenFiles;
import engineroom.classroom.source.MethodSignature;
import engineroom.classroom.source.MethodSpan;
import engineroom.classroom.source.MethodSpans;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A line of a method that a student wrote.
 *
 * @param file the name of the file that it stands in
 * @param number its place there, from 1
 * @param text what it says, without the blanks around it
 */
record OwnLine(String file, int number, String text) {

  /** What says nothing by itself: braces, comments, annotations. */
  private static final Pattern NOTHING = Pattern.compile("[{}()\\[\\];,\\s]*|(//|/\\*|\\*|@).*");

  /** The lines of methods that say something, between the braces of those that are written. */
  static List<OwnLine> of(List<MethodSignature> methods, Workspace workspace, WrittenFiles written)
      throws IOException {
    List<OwnLine> all = new ArrayList<>();
    for (MethodSignature signature : methods) {
      Path file = workspace.sources().resolve(written.path(signature.file()));
      if (Files.isRegularFile(file)) {
        String text = Files.readString(file);
        MethodSpans.in(text)
            .find(signature)
            .filter(method -> method.stub().isEmpty())
            .ifPresent(method -> all.addAll(of(signature.file(), text, method)));
      }
    }
    return all;
  }

  private static List<OwnLine> of(String file, String text, MethodSpan method) {
    List<String> lines = text.lines().toList();
    List<OwnLine> own = new ArrayList<>();
    int brace = 1 + (int) text.substring(0, method.body()).chars().filter(c -> c == '\n').count();
    for (int number = brace + 1; number < method.lastLine(text); number++) {
      String line = lines.get(number - 1).strip();
      if (!NOTHING.matcher(line).matches()) {
        own.add(new OwnLine(file, number, line));
      }
    }
    return own;
  }

  /** Its file's text without it; all others keep their places. */
  String deletedFrom(String text) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    lines.set(number - 1, "");
    return String.join("\n", lines) + "\n";
  }

  /** How it is called: {@code line 41 of Engine.java}. */
  String spoken() {
    return "line " + number + " of " + file;
  }
}
