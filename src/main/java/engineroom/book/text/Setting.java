package engineroom.book.text;

import engineroom.book.source.Project;
import java.nio.file.Path;
import java.util.List;

/**
 * What chapters are read with.
 *
 * @param spine the text that includes them
 * @param pom what they look the project's versions up in
 * @param vocabulary what their words speak of
 */
record Setting(List<String> spine, List<String> pom, Vocabulary vocabulary) {

  static Setting of(Path spine, Project project, Vocabulary vocabulary) {
    return new Setting(project.lines(spine), project.lines("pom.xml"), vocabulary);
  }

  /** Whether a chapter that has not changed reads as it does there. */
  boolean isSameAs(Setting other) {
    return spine.equals(other.spine)
        && pom.equals(other.pom)
        && vocabulary.isSameAs(other.vocabulary);
  }
}
