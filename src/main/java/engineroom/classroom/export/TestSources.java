package engineroom.classroom.export;

import engineroom.classroom.course.CourseFolder;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The sources of tests that a workspace is handed out with, and which of them need which. */
final class TestSources {

  private static final String TESTS = "src/test/java/";

  private final Map<String, String> texts = new TreeMap<>();

  /** Those of a course. */
  TestSources(CourseFolder course) {
    for (String path : CourseFolder.paths(course.workspace().resolve(TESTS))) {
      texts.put(path, course.given(TESTS + path).orElseThrow());
    }
  }

  /** The text of a source, by its path from the folder of tests. */
  String text(String path) {
    return Objects.requireNonNull(texts.get(path));
  }

  /**
   * Some sources and all that they need, by path.
   *
   * @param types classes of tests, by their full names
   */
  Map<String, String> with(Collection<String> types) {
    Map<String, String> needed = new TreeMap<>();
    Deque<String> open = new ArrayDeque<>();
    types.forEach(type -> open.add(type.replaceFirst("\\$.*", "").replace('.', '/') + ".java"));
    while (!open.isEmpty()) {
      String path = open.remove();
      if (texts.containsKey(path) && needed.put(path, texts.get(path)) == null) {
        texts.keySet().stream().filter(other -> needs(path, other)).forEach(open::add);
      }
    }
    return needed;
  }

  /** Whether a source imports another, or names one beside it. */
  private boolean needs(String path, String other) {
    String type = other.replaceFirst("\\.java$", "").replace('/', '.');
    boolean beside = folder(path).equals(folder(other));
    String name = beside ? type.substring(type.lastIndexOf('.') + 1) : type;
    return Pattern.compile("\\b" + Pattern.quote(name) + "\\b").matcher(texts.get(path)).find();
  }

  private static String folder(String path) {
    return path.substring(0, path.lastIndexOf('/') + 1);
  }
}
