package engineroom.book.fact;

import org.jsoup.nodes.Element;

/** A table of facts in the making. */
final class FactTable {

  private final Element table = new Element("table");
  private final Element rows;
  private Element row;

  FactTable(String... columns) {
    Element head = table.appendElement("thead").appendElement("tr");
    for (String column : columns) {
      head.appendElement("th").attr("scope", "col").text(column);
    }
    rows = table.appendElement("tbody");
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
    row.appendElement("td").text(text);
    return this;
  }

  FactTable cell(Element content) {
    row.appendElement("td").appendChild(content);
    return this;
  }

  FactTable number(int number) {
    row.appendElement("td").addClass("number").text(number == 0 ? "" : String.valueOf(number));
    return this;
  }

  static Element code(String text) {
    return new Element("code").text(text);
  }

  static Element text(String text) {
    return new Element("span").text(text);
  }

  /** Text with code between backquotes. */
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
