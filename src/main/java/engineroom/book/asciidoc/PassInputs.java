package engineroom.book.asciidoc;

import engineroom.book.material.BookMaterial;
import engineroom.files.Project;
import java.nio.file.Path;
import java.util.List;

/**
 * What chapters are read with.
 *
 * @param language their language, by its tag
 * @param spine the text that includes them
 * @param pom what they look the project's versions up in
 * @param material what their words speak of
 */
record PassInputs(String language, List<String> spine, List<String> pom, BookMaterial material) {

  static PassInputs of(String language, Path spine, Project project, BookMaterial material) {
    return new PassInputs(language, project.lines(spine), project.lines("pom.xml"), material);
  }

  /** Whether a chapter that has not changed reads as it does there. */
  boolean isSameAs(PassInputs other) {
    return language.equals(other.language)
        && spine.equals(other.spine)
        && pom.equals(other.pom)
        && material.readsAs(other.material);
  }
}
