package engineroom.book.text;

import engineroom.book.source.Project;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Highlights Java files, each once and as a whole, so that any lines of it can be cut out. */
public final class Highlighter {

  private final Project project;
  private final Map<String, HighlightedFile> done = new HashMap<>();

  /** A highlighter of a project's files. */
  public Highlighter(Project project) {
    this.project = project;
  }

  /** A file, by its name from the project's folder. */
  public HighlightedFile file(String name) {
    return done.computeIfAbsent(name, this::highlight);
  }

  /** A file of the original, which is no file of the project. */
  public HighlightedFile go(List<String> lines) {
    return GoColours.of(String.join("\n", lines));
  }

  /** The names of all files that were asked for. */
  public List<String> files() {
    return done.keySet().stream().sorted().toList();
  }

  private HighlightedFile highlight(String name) {
    return JavaColours.of(String.join("\n", project.lines(name)));
  }
}
