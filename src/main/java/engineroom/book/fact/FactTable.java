package engineroom.book.fact;

import java.util.Objects;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A table of facts in the making. Every cell knows its column, so that a narrow page can set a row
 * as a list.
 */
final class FactTable {

  private final Element table = new Element("table").addClass("facts");
  private final Element rows;
  private final String[] columns;
  private @Nullable Element row;

  FactTable(String... columns) {
    this.columns = columns;
    Element head = table.appendElement("thead").appendElement("tr");
    for (String column : columns) {
      head.appendElement("th").attr("scope", "col").text(column);
    }
    rows = table.appendElement("tbody");
  }

  boolean isEmpty() {
    return rows.childrenSize() == 0;
  }

  Element element() {
    return table;
  }

  /** Begins a row with what it is about. */
  FactTable row(Element subject) {
    row = rows.appendElement("tr");
    row.appendElement("th").attr("scope", "row").appendChild(subject);
    return this;
  }

  FactTable cell(String text) {
    return cell(text(text));
  }

  FactTable cell(Element content) {
    next().appendChild(content);
    return this;
  }

  /** A number, none where it is zero. */
  FactTable number(int number) {
    next().addClass("number").text(number == 0 ? "" : String.valueOf(number));
    return this;
  }

  private Element next() {
    Element last = Objects.requireNonNull(row, "a cell before any row");
    String column = columns[last.childrenSize()];
    return last.appendElement("td").attr("data-column", column);
  }

  static Element code(String text) {
    return new Element("code").text(text);
  }

  static Element text(String text) {
    return new Element("span").text(text);
  }

  /** Text with code between back quotes. */
  static Element prose(String text) {
    Element prose = new Element("span");
    String[] parts = text.split("`", -1);
    for (int i = 0; i < parts.length; i++) {
      prose.appendChild(i % 2 == 1 ? code(parts[i]) : text(parts[i]));
    }
    return prose;
  }

  static Element link(String text, String target) {
    return new Element("a").addClass("go").attr("href", target).text(text);
  }
}
