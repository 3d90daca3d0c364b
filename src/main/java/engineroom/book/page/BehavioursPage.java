package engineroom.book.page;

import engineroom.book.evidence.Evidence;
import engineroom.book.source.GoFacts;
import engineroom.book.source.GoRange;
import engineroom.book.source.JavaMember;
import engineroom.book.text.Chapter;
import engineroom.book.text.SourceAddress;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** All behaviours of the book in one table. */
final class BehavioursPage {

  static final String PATH = "behaviours.html";

  private final GoFacts go;
  private final Map<String, Chapter> chapters;

  BehavioursPage(GoFacts go, List<Chapter> chapters) {
    this.go = go;
    this.chapters =
        chapters.stream()
            .collect(Collectors.toMap(Chapter::stem, Function.identity(), (a, b) -> a));
  }

  Page page(Collection<Evidence> all) {
    Element body = new Element("div");
    body.appendElement("h1").text("All behaviours");
    body.appendElement("p")
        .text("Everything that this book states about the engine, and what stands behind it.");
    Element box = body.appendElement("div").addClass("table").addClass("widest");
    box.attr("role", "region").attr("tabindex", "0").attr("aria-label", "All behaviours");
    Element table = box.appendElement("table").addClass("behaviours");
    Element head = table.appendElement("thead").appendElement("tr");
    for (String column : List.of("Behaviour", "Chapter", "Go", "Java", "Tests")) {
      head.appendElement("th").attr("scope", "col").text(column);
    }
    Element rows = table.appendElement("tbody");
    all.forEach(evidence -> append(rows.appendElement("tr"), evidence));
    return new Page(PATH, "behaviours", "All behaviours", body);
  }

  private void append(Element row, Evidence evidence) {
    Chapter chapter = chapters.get(evidence.behaviour().chapter());
    String id = evidence.behaviour().id();
    Element stated = row.appendElement("th").attr("scope", "row");
    stated.appendElement("span").addClass("sentence").append(evidence.behaviour().sentence());
    link(stated.appendText(" "), chapter.page() + "#" + id, id).addClass("id");
    Element in = row.appendElement("td");
    link(in, chapter.page(), "")
        .append(chapter.number().isEmpty() ? chapter.title() : chapter.number());
    Element goCell = row.appendElement("td");
    for (GoRange range : evidence.go()) {
      link(goCell.appendText(" "), go.link(range), range.toString()).addClass("place");
    }
    Element javaCell = row.appendElement("td");
    for (JavaMember member : evidence.java()) {
      link(javaCell.appendText(" "), SourceAddress.of(member), member.spoken()).addClass("place");
    }
    Element tests = row.appendElement("td").text(Cards.tally(evidence));
    tests.addClass(evidence.proven() ? "passed" : "missing");
  }

  private static Element link(Element parent, String target, String text) {
    return parent.appendElement("a").attr("href", target).text(text);
  }
}
