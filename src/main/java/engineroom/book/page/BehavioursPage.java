package engineroom.book.page;

import engineroom.book.evidence.Evidence;
import engineroom.book.evidence.Price;
import engineroom.book.exercise.Exercise;
import engineroom.book.source.JavaMember;
import engineroom.book.text.Chapter;
import engineroom.book.text.SourceAddress;
import engineroom.docker.GoFacts;
import engineroom.docker.GoRange;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/**
 * All behaviours of the book in one table, whole without a script; with one, it can be filtered.
 *
 * <p>It is the book's longest page, so that its rows are as light as they can be: the lines of Go
 * become links by the page's script, and are links on the card in any case; a row's one link to its
 * chapter is that to the behaviour.
 */
final class BehavioursPage {

  static final String PATH = "behaviours.html";
  static final String TITLE = "All behaviours";

  /** A column beside the behaviour itself, and what stands in it; one more is one line more. */
  private record Column(String name, Filler filler) {}

  private interface Filler {
    void fill(Element cell, Evidence evidence);
  }

  private final List<Column> columns =
      List.of(
          new Column("Chapter", this::fillChapter),
          new Column("Go", BehavioursPage::fillGo),
          new Column("Java", BehavioursPage::fillJava),
          new Column("Tests", BehavioursPage::fillTests),
          new Column("Exercises", this::fillExercises),
          new Column("Time", BehavioursPage::fillPrices));

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
    body.appendElement("h1").text(TITLE);
    body.appendElement("p")
        .text("Everything that this book states about the engine, and what stands behind it.");
    body.appendChild(BehaviourFilter.form(shownChapters(all)));
    Element box = body.appendElement("div").addClass("table").addClass("widest");
    box.attr("role", "region").attr("tabindex", "0").attr("aria-label", TITLE);
    Element table = box.appendElement("table").addClass("behaviours");
    table.attr("data-go", go.folder());
    Element head = table.appendElement("thead").appendElement("tr");
    head.appendElement("th").attr("scope", "col").text("Behaviour");
    columns.forEach(column -> head.appendElement("th").attr("scope", "col").text(column.name()));
    Element rows = table.appendElement("tbody");
    all.forEach(evidence -> append(rows.appendElement("tr"), evidence));
    return new Page(PATH, "behaviours", TITLE, body);
  }

  private List<Chapter> shownChapters(Collection<Evidence> all) {
    return all.stream().map(one -> chapters.get(one.behaviour().chapter())).distinct().toList();
  }

  private void append(Element row, Evidence evidence) {
    Chapter chapter = chapters.get(evidence.behaviour().chapter());
    String id = evidence.behaviour().id();
    Element stated = row.appendElement("th").attr("scope", "row");
    stated.append(evidence.behaviour().sentence()).appendText(" ");
    link(stated, chapter.page() + "#" + id, id);
    columns.forEach(column -> column.filler().fill(row.appendElement("td"), evidence));
  }

  private void fillChapter(Element cell, Evidence evidence) {
    Chapter chapter = chapters.get(evidence.behaviour().chapter());
    cell.append(chapter.number().isEmpty() ? chapter.title() : chapter.number());
  }

  private static void fillGo(Element cell, Evidence evidence) {
    for (GoRange range : evidence.go()) {
      cell.appendElement("span").text(range.toString());
    }
  }

  private static void fillJava(Element cell, Evidence evidence) {
    for (JavaMember member : evidence.java()) {
      link(cell, SourceAddress.of(member), member.spoken());
    }
  }

  private static void fillTests(Element cell, Evidence evidence) {
    cell.text(Cards.tally(evidence));
    if (!evidence.proven()) {
      cell.addClass("missing");
    }
  }

  private void fillExercises(Element cell, Evidence evidence) {
    if (evidence.exercises().isEmpty()) {
      return;
    }
    Exercise first = evidence.exercises().getFirst();
    String page = chapters.get(first.written().chapter()).page();
    link(cell, page + "#" + first.id(), first.label());
    appendMore(cell, evidence.exercises().size() - 1);
  }

  private static void fillPrices(Element cell, Evidence evidence) {
    if (evidence.prices().isEmpty()) {
      return;
    }
    Price first = evidence.prices().getFirst();
    link(cell, SourceAddress.of(first.method()), first.measurement().time());
    appendMore(cell, evidence.prices().size() - 1);
  }

  private static void appendMore(Element cell, int more) {
    if (more > 0) {
      cell.appendText(" ").appendElement("small").text("and " + more + " more");
    }
  }

  private static Element link(Element parent, String target, String text) {
    return parent.appendElement("a").attr("href", target).text(text);
  }
}
