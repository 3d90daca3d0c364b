package engineroom.book.text;

import engineroom.book.source.Location;
import engineroom.book.source.Project;
import java.nio.file.Path;
import org.asciidoctor.ast.Cursor;
import org.asciidoctor.ast.StructuralNode;

/** Turns AsciidoctorJ's cursors into lines of the project. */
final class Places {

  private final Project project;
  private final Path spine;

  Places(Project project, Path spine) {
    this.project = project;
    this.spine = spine;
  }

  Project project() {
    return project;
  }

  Path spine() {
    return spine;
  }

  Location of(StructuralNode block) {
    StructuralNode node = block;
    while (node.getSourceLocation() == null && node.getParent() instanceof StructuralNode parent) {
      node = parent;
    }
    return of(node.getSourceLocation());
  }

  Location of(Cursor cursor) {
    if (cursor == null) {
      return project.location(spine, 0);
    }
    String file = cursor.getFile();
    Path path = file == null ? spine.resolveSibling(cursor.getPath()) : Path.of(file);
    return project.location(path, cursor.getLineNumber());
  }
}
