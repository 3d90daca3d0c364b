package engineroom.book.text;

import engineroom.book.source.Project;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Highlights Java files, each once and as a whole, so that any lines of it can be cut out. */
public final class Highlighter {

  private final Asciidoc asciidoc;
  private final Project project;
  private final Map<String, HighlightedFile> done = new HashMap<>();

  /** A highlighter of a project's files. */
  public Highlighter(Asciidoc asciidoc, Project project) {
    this.asciidoc = asciidoc;
    this.project = project;
  }

  /** A file, by its name from the project's folder. */
  public HighlightedFile file(String name) {
    return done.computeIfAbsent(name, this::highlight);
  }

  /** A text that is no file of the project. */
  public HighlightedFile text(String language, List<String> lines) {
    return HighlightedFile.of(asciidoc.highlight(language, String.join("\n", lines)));
  }

  /** The names of all files that were asked for. */
  public List<String> files() {
    return done.keySet().stream().sorted().toList();
  }

  private HighlightedFile highlight(String name) {
    List<String> lines = project.lines(name);
    return HighlightedFile.of(asciidoc.highlight("java", String.join("\n", lines)));
  }
}
