package engineroom.book.macro;

import engineroom.files.Location;
import engineroom.files.Project;
import java.nio.file.Path;
import org.asciidoctor.ast.Cursor;
import org.asciidoctor.ast.StructuralNode;

/** Turns AsciidoctorJ's cursors into lines of the project. */
public final class BlockLocations {

  private final Project project;
  private final Path spine;

  public BlockLocations(Project project, Path spine) {
    this.project = project;
    this.spine = spine;
  }

  public Project project() {
    return project;
  }

  public Path spine() {
    return spine;
  }

  public Location of(StructuralNode block) {
    StructuralNode node = block;
    while (node.getSourceLocation() == null && node.getParent() instanceof StructuralNode parent) {
      node = parent;
    }
    return of(node.getSourceLocation());
  }

  public Location of(Cursor cursor) {
    if (cursor == null) {
      return project.location(spine, 0);
    }
    String file = cursor.getFile();
    Path path = file == null ? spine.resolveSibling(cursor.getPath()) : Path.of(file);
    return project.location(path, Math.min(cursor.getLineNumber(), lastLine(path)));
  }

  /** Where a block is left open, AsciidoctorJ counts on after the end of its file. */
  private int lastLine(Path file) {
    int lines = project.lines(file).size();
    return lines == 0 ? Integer.MAX_VALUE : lines;
  }
}
