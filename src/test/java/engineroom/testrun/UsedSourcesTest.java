package engineroom.testrun;

import static org.assertj.core.api.Assertions.assertThat;

import engineroom.book.evidence.RanSource;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a class uses, in a small project of its own. */
class UsedSourcesTest {

  @TempDir private Path project;

  @BeforeEach
  void write() throws IOException {
    source("ATest", "@Marked(Far.class) class ATest { Object o = Near.make(); int c = Kept.C; }");
    source("Marked", "@interface Marked { Class<?> value(); }");
    source("Near", "class Near { static Object make() { return new Behind(); } }");
    source("Behind", "class Behind { String read = \"facts/data.json\"; }");
    source("Far", "class Far {}");
    source("Kept", "class Kept { static final int C = 7; }");
    source("Named", "class Named {}");
    source("ByName", "class ByName { String name = \"engineroom.small.Named\"; }");
    source("Stranger", "class Stranger { ATest test; }");
    Files.createDirectories(project.resolve("facts"));
    Files.writeString(project.resolve("facts/data.json"), "{}");
    compile();
  }

  @Test
  void aClassUsesWhatItNamesAndWhatThatNames() throws IOException {
    assertThat(used("ATest"))
        .extracting(source -> Path.of(source.file()).getFileName().toString())
        .containsExactlyInAnyOrder(
            "ATest.java",
            "Marked.java",
            "Near.java",
            "Behind.java",
            "Far.java",
            "Kept.java",
            "data.json");
  }

  @Test
  void aClassInATextIsUsedToo() throws IOException {
    assertThat(used("ByName"))
        .extracting(RanSource::file)
        .contains("src/engineroom/small/Named.java");
  }

  @Test
  void aSourceThatIsNewerThanItsClassIsNotWhatRan() throws IOException {
    Path near = project.resolve("src/engineroom/small/Near.java");
    long compiled =
        Files.getLastModifiedTime(project.resolve("engineroom/small/Near.class")).toMillis();
    Files.setLastModifiedTime(near, FileTime.fromMillis(compiled + 5));

    assertThat(used("ATest"))
        .filteredOn(source -> source.digest().isEmpty())
        .extracting(RanSource::file)
        .containsExactly("src/engineroom/small/Near.java");
  }

  private void source(String name, String text) throws IOException {
    Path file = project.resolve("src/engineroom/small/" + name + ".java");
    Files.createDirectories(file.getParent());
    Files.writeString(file, "package engineroom.small;\n" + text + "\n");
  }

  private void compile() throws IOException {
    List<String> arguments = new ArrayList<>(List.of("-proc:none", "-d", project.toString()));
    try (var files = Files.list(project.resolve("src/engineroom/small"))) {
      files.map(Path::toString).forEach(arguments::add);
    }
    String[] all = arguments.toArray(String[]::new);
    assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, all)).isZero();
  }

  private List<RanSource> used(String type) throws IOException {
    URL[] classes = {project.toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(classes, null)) {
      return new UsedSources(project, List.of("src"), loader).of("engineroom.small." + type);
    }
  }
}
