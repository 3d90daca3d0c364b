package engineroom;

import static org.assertj.core.api.Assertions.assertThat;

import engineroom.files.Project;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A source without a class of its name looks new to Maven, which then compiles all, each time. */
class SourceFilesTest {

  @ParameterizedTest
  @ValueSource(strings = {"src/main/java", "src/test/java", "src/examples/java", "src/jmh/java"})
  void everySourceHasAClassOfItsName(String root) {
    List<Path> sources = Project.files(Path.of(root), ".java");
    assertThat(sources)
        .isNotEmpty()
        .filteredOn(source -> !source.endsWith("package-info.java"))
        .allSatisfy(
            source -> {
              String name = Path.of(root).relativize(source).toString().replace('\\', '/');
              String compiled = "/" + name.replaceAll("\\.java$", ".class");
              assertThat(SourceFilesTest.class.getResource(compiled)).as(compiled).isNotNull();
            });
  }
}
