package engineroom.book.fact;

import java.util.Objects;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A table of facts in the making. Every cell knows its column, so that a narrow page can set a row
 * as a list.
 */
public final class FactTable {

  private final Element table = new Element("table").addClass("facts");
  private final Element rows;
  private final String[] columns;
  private @Nullable Element row;

  /** A table without rows. */
  public FactTable(String... columns) {
    this.columns = columns;
    Element head = table.appendElement("thead").appendElement("tr");
    for (String column : columns) {
      head.appendElement("th").attr("scope", "col").text(column);
    }
    rows = table.appendElement("tbody");
  }

  /** True while it has no row. */
  public boolean isEmpty() {
    return rows.childrenSize() == 0;
  }

  /** The table. */
  public Element element() {
    return table;
  }

  /** Begins a row with what it is about. */
  public FactTable row(Element subject) {
    row = rows.appendElement("tr");
    row.appendElement("th").attr("scope", "row").appendChild(subject);
    return this;
  }

  /** Begins a row that can be linked to. */
  public FactTable row(String id, Element subject) {
    row(subject);
    Objects.requireNonNull(row).attr("id", id);
    return this;
  }

  /** Fills the next cell with text. */
  public FactTable cell(String text) {
    return cell(text(text));
  }

  /** Fills the next cell. */
  public FactTable cell(Element content) {
    next().appendChild(content);
    return this;
  }

  /** A number, none where it is zero. */
  public FactTable number(int number) {
    next().addClass("number").text(number == 0 ? "" : String.valueOf(number));
    return this;
  }

  private Element next() {
    Element last = Objects.requireNonNull(row, "a cell before any row");
    String column = columns[last.childrenSize()];
    return last.appendElement("td").attr("data-column", column);
  }

  /** A word out of a program. */
  public static Element code(String text) {
    return new Element("code").text(text);
  }

  /** Plain text. */
  public static Element text(String text) {
    return new Element("span").text(text);
  }

  /** Text with code between back quotes. */
  public static Element prose(String text) {
    Element prose = new Element("span");
    String[] parts = text.split("`", -1);
    for (int i = 0; i < parts.length; i++) {
      prose.appendChild(i % 2 == 1 ? code(parts[i]) : text(parts[i]));
    }
    return prose;
  }

  /** A link to lines of the original. */
  public static Element link(String text, String target) {
    return new Element("a").addClass("go").attr("href", target).text(text);
  }
}
