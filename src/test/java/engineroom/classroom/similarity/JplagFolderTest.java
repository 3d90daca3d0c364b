package engineroom.classroom.similarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import engineroom.classroom.CourseFixture;
import engineroom.classroom.grade.Submission;
import engineroom.classroom.source.MethodSpans;
import engineroom.classroom.study.Workspace;
import engineroom.files.Mistake;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What of a submission is compared with others. */
class JplagFolderTest {

  @TempDir private Path folder;
  private final List<Submission> submissions = new ArrayList<>();

  private Workspace handIn(String name) throws IOException {
    Workspace workspace = Workspace.start(folder.resolve(name), CourseFixture.folder());
    submissions.add(Submission.of(workspace.root()));
    return workspace;
  }

  private JplagFolder jplag() {
    return new JplagFolder(CourseFixture.folder(), folder.resolve("jplag"));
  }

  private List<String> files(String of) throws IOException {
    Path place = folder.resolve("jplag").resolve(of);
    try (Stream<Path> all = Files.walk(place)) {
      return all.filter(Files::isRegularFile)
          .map(file -> place.relativize(file).toString())
          .sorted()
          .toList();
    }
  }

  @Test
  void eachStudentsOwnMethodsAreThereAndNothingElse() throws Exception {
    Workspace anna = handIn("anna");
    CourseFixture.write(anna, "Engine#register", "{\n    put(name, handler);\n  }");
    CourseFixture.solve(anna, "Job#callString");
    Path engine = anna.engine().resolve("Engine.java");
    String text = Files.readString(engine);
    Files.writeString(
        engine,
        text.substring(0, text.lastIndexOf('}'))
            + "  static final class Mine {\n    Mine() {\n      super();\n    }\n  }\n}\n");
    Files.writeString(
        anna.engine().resolve("Own.java"),
        "package engineroom.engine;\nclass Own {\n  int own() {\n    return 1;\n  }\n}\n");

    JplagFolder jplag = jplag();
    assertThat(jplag.write(submissions)).isEqualTo(1);
    assertThat(jplag.leftOut()).isEmpty();
    assertThat(files("submissions"))
        .containsExactly(
            "anna/Engine.Mine.java", "anna/Engine.java", "anna/Job.java", "anna/Own.java");
    Path mine = folder.resolve("jplag/submissions/anna");
    assertThat(mine.resolve("Engine.java"))
        .hasContent(
            "class Engine {\n\npublic void register(String name, Handler handler) throws"
                + " EngineException {\n  put(name, handler);\n}\n}\n");
    assertThat(mine.resolve("Engine.Mine.java"))
        .hasContent("class Engine {\nclass Mine {\n\nMine() {\n  super();\n}\n}\n}\n");
    for (String file : files("submissions")) {
      String source = Files.readString(folder.resolve("jplag/submissions").resolve(file));
      assertThat(MethodSpans.in(source).all()).as(file).hasSize(1);
    }
    assertThat(files("base-code")).contains("Engine.java", "Job.java").doesNotContain("Own.java");
    assertThat(folder.resolve("jplag/base-code/Engine.java")).content().contains("Unwritten");
    assertThat(jplag.command())
        .isEqualTo(
            "java -jar jplag.jar -l java -bc '%1$s/base-code' -r '%1$s/result' '%1$s/submissions'"
                .formatted(folder.resolve("jplag")));
  }

  @Test
  @Tag("slow")
  void whoHasWrittenNothingOrCannotBeReadIsNamedAndCostsNobodyAnything() throws Exception {
    handIn("ben");
    Workspace deep = handIn("carl");
    CourseFixture.write(
        deep,
        "Engine#register",
        "{ int x = " + "(".repeat(200_000) + "1" + ")".repeat(200_000) + "; }");
    Path empty = Files.createDirectory(folder.resolve("dora"));
    submissions.add(Submission.of(empty));
    CourseFixture.solve(handIn("emil"), "Engine#register");

    JplagFolder jplag = jplag();
    assertThat(jplag.write(submissions)).isEqualTo(1);
    assertThat(files("submissions")).containsExactly("emil/Engine.java");
    assertThat(jplag.leftOut())
        .hasSize(3)
        .containsEntry("ben", "nothing in it is its student's own")
        .containsEntry("carl", "Engine.java nests deeper than the parser can follow")
        .hasEntrySatisfying("dora", why -> assertThat(why).startsWith("no workspace in it"));
  }

  @Test
  void aFolderThatHoldsAnythingIsLeftAlone() throws Exception {
    CourseFixture.solve(handIn("anna"), "Engine#register");
    Files.writeString(Files.createDirectory(folder.resolve("jplag")).resolve("notes"), "mine");
    assertThatThrownBy(() -> jplag().write(submissions))
        .isInstanceOf(Mistake.class)
        .hasMessageContaining("is not empty");
    assertThat(files("")).containsExactly("notes");
  }
}
