package engineroom.book.colour;

import engineroom.files.Project;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Highlights Java files, each once and as a whole, so that any lines of it can be cut out. */
public final class Highlighter {

  private final Project project;
  private final Map<String, Done> before;
  private final Map<String, Done> done = new ConcurrentHashMap<>();

  /** A highlighter of a project's files. */
  public Highlighter(Project project) {
    this(project, Map.of());
  }

  /** One that takes over what the last one did to files that are the same. */
  public Highlighter(Project project, Highlighter last) {
    this(project, last.done);
  }

  private Highlighter(Project project, Map<String, Done> before) {
    this.project = project;
    this.before = before;
  }

  /** A file, by its name from the project's folder. */
  public HighlightedFile file(String name) {
    return done.computeIfAbsent(name, this::highlight).file();
  }

  /** The names of all files that were asked for. */
  public List<String> files() {
    return done.keySet().stream().sorted().toList();
  }

  private Done highlight(String name) {
    List<String> lines = project.lines(name);
    Done last = before.get(name);
    return last != null && last.lines().equals(lines)
        ? last
        : new Done(lines, JavaColours.of(String.join("\n", lines)));
  }

  private record Done(List<String> lines, HighlightedFile file) {}
}
