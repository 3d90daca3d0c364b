package engineroom.classroom.worker;

import static org.assertj.core.api.Assertions.assertThat;

import engineroom.classroom.course.WrittenFiles;
import engineroom.files.ClassesInMemory;
import engineroom.files.SourceInMemory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a class of an engine may not be, beside what it may not name. */
class AllowedClassesTest {

  @TempDir private Path judging;

  private List<String> tooFar(String file, String text) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, Locale.ROOT, null);
        ClassesInMemory memory = new ClassesInMemory(files)) {
      List<SourceInMemory> units = List.of(new SourceInMemory(file, text));
      assertThat(compiler.getTask(null, memory, null, List.of("-g"), null, units).call()).isTrue();
      Map<String, byte[]> classes = memory.classes();
      return AllowedClasses.tooFar(classes, WrittenFiles.and(List.of()), judging).stream()
          .map(Reach::sentence)
          .toList();
    }
  }

  @Test
  void whoeverSaysWhatItEqualsIsNamedWhateverElseTheMethodDoes() throws Exception {
    for (String body :
        List.of(
            "return true;",
            "Runnable nothing = () -> {}; return true;",
            "return (\"\" + o).length() > 0;")) {
      String type = "class Same { @Override public boolean equals(Object o) { " + body + " } }";
      assertThat(tooFar("Same.java", "package engineroom.engine;\n" + type))
          .singleElement()
          .asString()
          .startsWith("Same.java:2 declares equals, by which it tells a test");
    }
  }

  @Test
  void aRecordsOwnEqualsIsTheJdks() throws Exception {
    String text = "package engineroom.engine;\nrecord Pair(String a, String b) {}";
    assertThat(tooFar("Pair.java", text)).isEmpty();
  }

  @Test
  void aClassThatTheJudgeHasOfItsOwnIsNamed() throws Exception {
    String text = "package engineroom.engine;\nclass JobCountTest {}";
    assertThat(tooFar("JobCountTest.java", text)).isEmpty();
    Path ours = Files.createDirectories(judging.resolve("engineroom/engine"));
    Files.write(ours.resolve("JobCountTest.class"), new byte[0]);
    assertThat(tooFar("JobCountTest.java", text))
        .singleElement()
        .asString()
        .startsWith("JobCountTest.java declares engineroom.engine.JobCountTest")
        .contains("the judge uses its own");
  }

  @Test
  void aFileAndAClassMayHaveAnyName() throws Exception {
    for (String name : List.of("Kopie von Engine (2).java", "A\u001b[31m.java", "x%zz^`{.java")) {
      assertThat(tooFar(name, "package engineroom.engine;\nclass A {}")).isEmpty();
    }
    String odd = "package engineroom.engine;\nclass A\u0001\u202e {}"; // signs that Java ignores
    assertThat(tooFar("A.java", odd)).isEmpty();
  }
}
