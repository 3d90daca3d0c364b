package engineroom.book.asciidoc;

import engineroom.book.macro.MacroTargets;
import engineroom.files.Project;
import java.nio.file.Path;
import java.util.List;

/**
 * What chapters are read with.
 *
 * @param spine the text that includes them
 * @param pom what they look the project's versions up in
 * @param vocabulary what their words speak of
 */
record PassInputs(List<String> spine, List<String> pom, MacroTargets vocabulary) {

  static PassInputs of(Path spine, Project project, MacroTargets vocabulary) {
    return new PassInputs(project.lines(spine), project.lines("pom.xml"), vocabulary);
  }

  /** Whether a chapter that has not changed reads as it does there. */
  boolean isSameAs(PassInputs other) {
    return spine.equals(other.spine)
        && pom.equals(other.pom)
        && vocabulary.isSameAs(other.vocabulary);
  }
}
