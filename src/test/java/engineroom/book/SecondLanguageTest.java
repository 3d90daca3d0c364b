package engineroom.book;

import static org.assertj.core.api.Assertions.assertThat;

import engineroom.book.asciidoc.Asciidoc;
import engineroom.book.material.BookMaterial;
import engineroom.book.statement.Statement;
import engineroom.book.statement.Translation;
import engineroom.book.words.BookWords;
import engineroom.files.Problem;
import engineroom.files.Problems;
import engineroom.files.Project;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Chapters in a second language: they state the same behaviours, by the same ids. */
class SecondLanguageTest {

  @TempDir private Path folder;
  private final Problems problems = new Problems();

  @Test
  void aTranslationThatIsBehindIsReportedWithFileAndLine() throws IOException {
    BookSources sources = Fixture.in(folder).sources();
    Project project = new Project(folder);
    BookMaterial material = new KeptSources().material(sources, project, problems);
    try (Asciidoc asciidoc = new Asciidoc()) {
      List<Statement> english = read(BookWords.ENGLISH, sources, asciidoc, project, material);
      List<Statement> chinese = read("zh", sources, asciidoc, project, material);
      assertThat(problems.none()).isTrue();
      assertThat(chinese.getFirst().language()).isEqualTo("zh");
      assertThat(chinese.getFirst().sentence().plain()).contains("get 仍得到第一个");
      new Translation(english, chinese).check("zh", problems);
    }
    assertThat(problems.all())
        .extracting(Problem::toString)
        .containsExactly(
            "chapters/03-registering-handlers.adoc:28: behaviour 'two-engines-share-no-names' is"
                + " not stated in 'zh': translate it, in its chapter 03-registering-handlers",
            "chapters/zh/03-registering-handlers.adoc:6: behaviour 'two-engines-share-nothing' is"
                + " stated in 'zh' alone: correct the id, or take it out");
  }

  private List<Statement> read(
      String language,
      BookSources sources,
      Asciidoc asciidoc,
      Project project,
      BookMaterial material) {
    Problems untold = new Problems(); // half a translation misses the claims of the article, too
    return asciidoc.read(language, sources.spine(language), project, material, untold).statements();
  }
}
