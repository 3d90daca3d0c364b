package engineroom.book.asciidoc;

import static org.assertj.core.api.Assertions.assertThat;

import engineroom.book.statement.Sentence;
import engineroom.book.statement.Span;
import engineroom.files.Location;
import engineroom.files.Problem;
import engineroom.files.Problems;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class SentenceReaderTest {

  private final Problems problems = new Problems();

  @Test
  void aSentenceIsReadAsPlainData() {
    Sentence sentence =
        read(
            "A <strong>job</strong> (<span lang=\"zh\">任务</span>)\nhas <code>a &lt; b</code>,"
                + " see <a href=\"#two\" class=\"go\">line <em>2</em></a>.");
    assertThat(sentence.plain()).isEqualTo("A job (任务) has a < b, see line 2.");
    assertThat(sentence.spans())
        .contains(
            styled(Span.Style.STRONG, "job"),
            new Span.Foreign("zh", List.of(new Span.Text("任务"))),
            styled(Span.Style.CODE, "a < b"),
            new Span.Link(
                "#two", "go", List.of(new Span.Text("line "), styled(Span.Style.EMPHASIS, "2"))));
    assertThat(problems.none()).isTrue();
  }

  @Test
  void whatNoCardCanShowIsReportedWithItsPlace() {
    read("It looks <img src=\"a.png\"> so.");
    assertThat(problems.all())
        .extracting(Problem::toString)
        .containsExactly(
            "c.adoc:7: behaviour 'a' is more than a sentence:"
                + " take out what becomes <img>, or put it beside it");
  }

  private Sentence read(String html) {
    return new SentenceReader("a", new Location("c.adoc", 7), problems)
        .read(Jsoup.parseBodyFragment("<p>" + html + "</p>").selectFirst("p"));
  }

  private static Span styled(Span.Style style, String words) {
    return new Span.Styled(style, "", List.of(new Span.Text(words)));
  }
}
