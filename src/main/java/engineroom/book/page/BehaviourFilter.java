package engineroom.book.page;

import engineroom.book.evidence.EvidenceRow;
import engineroom.book.html.PlainText;
import engineroom.book.text.Chapter;
import engineroom.book.words.BookWords;
import java.util.List;
import org.jsoup.nodes.Element;

/** What narrows the table of all behaviours; hidden until the script that it needs is there. */
final class BehaviourFilter {

  private BehaviourFilter() {}

  /**
   * The form.
   *
   * @param chapters those to choose from
   * @param columns those of the table; some of them can be chosen by
   */
  static Element form(List<Chapter> chapters, List<EvidenceRow> columns, BookWords words) {
    Element form = new Element("form").addClass("filter").attr("role", "search").attr("hidden", "");
    form.attr("aria-label", words.of("filter.label"));
    Element text = form.appendElement("label").text(words.of("filter.text") + " ");
    text.appendElement("input").attr("type", "search").attr("name", "text");
    Element chapter = form.appendElement("label").text(words.of("filter.chapter") + " ");
    Element choice = chapter.appendElement("select").attr("name", "chapter");
    choice.appendElement("option").attr("value", "").text(words.of("filter.all"));
    for (Chapter one : chapters) {
      String number = one.number().isEmpty() ? "" : one.number() + " ";
      String title = PlainText.of(one.title());
      choice.appendElement("option").attr("value", one.page()).text(number + title);
    }
    columns.stream()
        .filter(column -> !column.cell().filter().isEmpty())
        .forEach(column -> appendChoice(form, column.label(), column.cell().filter()));
    form.appendElement("p").addClass("count").attr("role", "status");
    return form;
  }

  /** A box to tick: only rows with something in that column. */
  private static void appendChoice(Element form, String column, String label) {
    Element choice = form.appendElement("label");
    choice.appendElement("input").attr("type", "checkbox").attr("name", column);
    choice.appendText(" " + label);
  }
}
