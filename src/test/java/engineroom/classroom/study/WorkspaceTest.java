package engineroom.classroom.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import engineroom.classroom.CourseFixture;
import engineroom.classroom.course.CourseFolder;
import engineroom.classroom.course.CourseStep;
import engineroom.files.Mistake;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkspaceTest {

  private final CourseFolder course = CourseFixture.folder();
  private final CourseStep step = CourseFixture.course().step("say-what-it-is");
  @TempDir private Path folder;
  private Workspace workspace;

  @BeforeEach
  void start() throws IOException {
    workspace = Workspace.start(folder.resolve("mine"), course);
  }

  @Test
  void aWorkspaceIsAMavenProjectWithThePortAndItsTests() {
    assertThat(workspace.root().resolve("pom.xml"))
        .content()
        .contains("<version>6.1.3</version>")
        .doesNotContainPattern("@[a-z.-]+@");
    assertThat(workspace.root().resolve("README.md")).content().contains("class watch");
    assertThat(workspace.root().resolve(".gitattributes")).content().contains("merge=union");
    assertThat(workspace.root().resolve("src/test/java/engineroom/chapters/Story.java")).exists();
    assertThat(workspace.root().resolve("src/test/java/engineroom/Behaviour.java")).exists();
    assertThat(workspace.engine().resolve("go/Text.java")).exists();
    assertThat(workspace.root().resolve(".classroom.building")).doesNotExist();
  }

  @Test
  void theBodiesOfItsStepsAreTakenOutAndNothingElse() throws IOException {
    String mine = Files.readString(workspace.engine().resolve("Job.java"));
    String port = Files.readString(Path.of("src/main/java/engineroom/engine/Job.java"));
    assertThat(mine)
        .contains(
            "  public String callString() {\n"
                + "    throw new Unwritten(\"say-what-it-is\"); // step 2\n"
                + "  }\n");
    for (String method : new String[] {"callString", "statusString", "toString"}) {
      CourseFixture.solve(workspace, "Job#" + method);
    }
    assertThat(workspace.engine().resolve("Job.java")).hasContent(port);
  }

  @Test
  void aFolderThatHoldsAnythingIsLeftAlone() throws IOException {
    Path full = Files.createDirectories(folder.resolve("full"));
    Files.writeString(full.resolve("thesis.txt"), "years of work");
    assertThatThrownBy(() -> Workspace.start(full, course))
        .isInstanceOf(Mistake.class)
        .hasMessage(full + " is not empty: name a folder that is, or one that is not there");
    assertThat(full).isDirectoryNotContaining(path -> !path.endsWith("thesis.txt"));
    Path file = full.resolve("thesis.txt");
    assertThatThrownBy(() -> Workspace.start(file, course)).isInstanceOf(Mistake.class);
  }

  @Test
  void anEmptyFolderWillDo() throws IOException {
    Path empty = Files.createDirectories(folder.resolve("empty"));
    assertThat(Workspace.start(empty, course).root().resolve("pom.xml")).exists();
  }

  @Test
  void aWorkspaceIsFoundFromInside() {
    assertThat(Workspace.around(workspace.engine()).root()).isEqualTo(workspace.root());
    assertThatThrownBy(() -> Workspace.around(folder))
        .isInstanceOf(Mistake.class)
        .hasMessageContaining("is no workspace and in none");
  }

  @Test
  void progressIsAUnionOfLines() throws IOException {
    StudentProgress progress = workspace.progress();
    progress.pass("b-step");
    progress.pass("b-step");
    progress.takeHint("b-step", 1);
    Path file = workspace.root().resolve("progress.txt");
    String mine = Files.readString(file);
    assertThat(mine.lines().filter(line -> line.startsWith("passed"))).hasSize(1);

    Files.writeString(file, "hint b-step 2 x\npassed a-step x\nnonsense\npassed\n\n" + mine + mine);
    assertThat(progress.passed()).containsExactly("a-step", "b-step");
    assertThat(progress.hints("b-step")).isEqualTo(2);

    Files.writeString(file, "passed a-step 1"); // an editor took the last line end away
    progress.pass("c-step");
    assertThat(progress.passed()).containsExactly("a-step", "c-step");
    Files.delete(file);
    assertThat(progress.passed()).isEmpty();
    progress.pass("c-step");
    assertThat(progress.passed()).containsExactly("c-step");
  }

  @Test
  void aResetPutsBackItsOwnMethodsAndKeepsTheRest() throws IOException {
    Path file = workspace.engine().resolve("Job.java");
    String given = Files.readString(file);
    CourseFixture.write(workspace, "Job#callString", "{ return mine(); }");
    String mine = Files.readString(file).replace("closeIO = true;", "closeIO = true; // mine");
    Files.writeString(file, mine);

    Path kept = new StepRestoration(workspace, course).reset(step);

    assertThat(file).hasContent(given.replace("closeIO = true;", "closeIO = true; // mine"));
    assertThat(workspace.root().resolve(kept).resolve("Job.java")).hasContent(mine);
  }

  @Test
  void aResetBringsBackWhatIsGone() throws IOException {
    Path file = workspace.engine().resolve("Job.java");
    String given = Files.readString(file);
    Files.delete(file);
    new StepRestoration(workspace, course).reset(step);
    assertThat(file).hasContent(given);

    Files.writeString(file, given.replace("String callString()", "String renamed()"));
    new StepRestoration(workspace, course).reset(step);
    assertThat(file)
        .content()
        .contains("String renamed()", "public String callString() {\n    throw");
  }

  @Test
  void theSolutionIsThePorts() throws IOException {
    assertThat(new StepRestoration(workspace, course).solution(step))
        .startsWith("// Job.java\n")
        .contains("return name + \"(\" + String.join(\", \", args) + \")\";");
  }

  @Test
  void whatDoesNotCountIsSaid() throws IOException {
    assertThat(workspace.oddities(course)).isEmpty();
    Path test = workspace.root().resolve("src/test/java/engineroom/chapters/Story.java");
    Files.writeString(test, Files.readString(test).replace("\n", "\r\n"));
    assertThat(workspace.oddities(course)).isEmpty();

    Files.writeString(test, "class Story {}");
    Files.delete(workspace.engine().resolve("go/Text.java"));
    Files.writeString(workspace.root().resolve(".classroom/version"), "0 abc\n");
    assertThat(workspace.oddities(course))
        .hasSize(2)
        .anySatisfy(
            note ->
                assertThat(note)
                    .startsWith(
                        "this workspace was made by another version of the classroom (0 abc,"))
        .contains(
            "src/main/java/engineroom/engine/go/Text.java and 1 more are not as they were handed"
                + " out; the judge uses its own copy");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "src/test/java/engineroom/Behaviour.java",
        "src/test/java/engineroom/chapters/Story.java",
        "src/main/java/engineroom/engine/go/Text.java",
        "src/main/java/engineroom/engine/json/JsonException.java"
      })
  void aFileOfWhichTheJudgeHasItsOwnIsNamedWhenItIsEdited(String file) throws IOException {
    Files.writeString(workspace.root().resolve(file), "// mine", StandardOpenOption.APPEND);
    assertThat(workspace.oddities(course))
        .containsExactly(file + " is not as it was handed out; the judge uses its own copy");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "src/main/java/engineroom/engine/Engine.java",
        "src/test/resources/junit-platform.properties",
        "pom.xml"
      })
  void aFileThatIsTheStudentsMayBeEdited(String file) throws IOException {
    Files.writeString(workspace.root().resolve(file), "// mine", StandardOpenOption.APPEND);
    assertThat(workspace.oddities(course)).isEmpty();
  }
}
