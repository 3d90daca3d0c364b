package engineroom.book.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import engineroom.files.Problems;
import engineroom.files.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JavaIndexTest {

  private static final String ENGINE =
      """
      package port;

      import java.util.List;
      import java.util.Map;

      /** An engine. */
      public class Engine {
        private int jobs;

        public Engine(String name) {}

        /**
         * Registers.
         */
        @Deprecated
        public void register(String name, java.util.function.Supplier<Map<String, String>> made) {
          Runnable inner = new Runnable() {
            public void run() {}
          };
        }

        void get(List<String> names) {}
        void get(String... names) {}
        void jobs() {}

        static final class Jobs {
          void run() {}
        }
      }
      """;

  @TempDir private Path folder;
  private final Problems problems = new Problems();
  private JavaIndex index;

  @BeforeEach
  void read() throws IOException {
    Files.writeString(folder.resolve("Engine.java"), ENGINE);
    index = new JavaIndex(new JavaReader(new Project(folder), problems).read(folder));
  }

  @Test
  void aMethodIsFoundWithItsLines() {
    JavaMember register = index.find("Engine#register");
    assertThat(register.file()).isEqualTo("Engine.java");
    assertThat(register.doc()).isEqualTo(12);
    assertThat(register.start()).isEqualTo(15);
    assertThat(register.end()).isEqualTo(20);
    assertThat(register.signature()).isEqualTo("Engine#register(String, Supplier)");
    assertThat(register.marks()).extracting(JavaMark::name).containsExactly("Deprecated");
  }

  @Test
  void aClassIsFoundByItsSimpleNestedOrFullName() {
    assertThat(index.find("Engine").end()).isEqualTo(29);
    assertThat(index.find("Engine.Jobs").binaryType()).isEqualTo("port.Engine$Jobs");
    assertThat(index.find("Jobs#run").label()).isEqualTo("Engine.Jobs#run");
    assertThat(index.find("port.Engine#register").label()).isEqualTo("Engine#register");
  }

  @Test
  void anOverloadedMethodNeedsItsParameters() {
    assertThat(index.find("Engine#get(List)").signature()).isEqualTo("Engine#get(List)");
    assertThat(index.find("Engine#get(String...)").signature()).isEqualTo("Engine#get(String[])");
    assertThat(index.find("Engine#get(List<String>)").signature()).isEqualTo("Engine#get(List)");
    assertThatThrownBy(() -> index.find("Engine#get"))
        .hasMessage(
            "'Engine#get' names more than one thing:"
                + " write one of Engine#get(List), Engine#get(String[])");
  }

  @Test
  void aConstructorBearsTheNameOfItsClass() {
    assertThat(index.find("Engine#Engine").spoken()).isEqualTo("new Engine");
    assertThat(index.find("Engine#register").spoken()).isEqualTo("Engine.register");
  }

  @Test
  void aMethodGoesBeforeAFieldOfItsName() {
    assertThat(index.find("Engine#jobs").signature()).isEqualTo("Engine#jobs()");
  }

  @Test
  void whatAnAnonymousClassHasCannotBeNamed() {
    assertThatThrownBy(() -> index.find("Runnable#run")).hasMessageContaining("names nothing");
  }

  @Test
  void severalMembersAreSeparatedByCommasOrSemicolons() {
    assertThat(index.findAll("Engine#register(String, Supplier), Engine; Jobs#run"))
        .extracting(JavaMember::label)
        .containsExactly("Engine#register", "Engine", "Engine.Jobs#run");
  }

  @Test
  void whatIsNoReferenceIsRefusedWithTheRightForm() {
    assertThatThrownBy(() -> index.find("Engine register"))
        .hasMessage("'Engine register' is not a Java reference: write it as Engine#register");
  }

  @Test
  void whatDoesNotParseIsReportedWithItsLine() throws IOException {
    Files.writeString(folder.resolve("Broken.java"), "class Broken {\n  void () {}\n}\n");
    new JavaReader(new Project(folder), problems).read(folder);
    assertThat(problems.all()).first().asString().startsWith("Broken.java:2: this is not Java: ");
  }
}
