package engineroom.book.page;

import engineroom.book.evidence.Evidence;
import engineroom.book.evidence.EvidencePiece;
import engineroom.book.evidence.EvidenceRow;
import engineroom.book.evidence.EvidenceRow.Tone;
import engineroom.book.text.Chapter;
import engineroom.book.text.SourceAddress;
import engineroom.book.words.BookWords;
import engineroom.docker.GoFacts;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

  private final GoFacts go;
  private final BookWords words;
  private final Map<String, Chapter> chapters;

  BehavioursPage(GoFacts go, List<Chapter> chapters, BookWords words) {
    this.go = go;
    this.words = words;
    this.chapters =
        chapters.stream()
            .collect(Collectors.toMap(Chapter::stem, Function.identity(), (a, b) -> a));
  }

  Page page(Collection<Evidence> all) {
    List<EvidenceRow> columns = all.stream().findFirst().map(this::columns).orElse(List.of());
    String title = words.of("behaviours.title");
    Element body = new Element("div");
    body.appendElement("h1").text(title);
    body.appendElement("p").text(words.of("behaviours.lead"));
    body.appendChild(BehaviourFilter.form(shownChapters(all), columns, words));
    Element box = body.appendElement("div").addClass("table").addClass("widest");
    box.attr("role", "region").attr("tabindex", "0").attr("aria-label", title);
    Element table = box.appendElement("table").addClass("behaviours");
    table.attr("data-go", go.folder());
    Element head = table.appendElement("thead").appendElement("tr");
    Stream.concat(
            Stream.of(words.of("card.behaviour"), words.of("behaviours.chapter")),
            columns.stream().map(EvidenceRow::label))
        .forEach(name -> head.appendElement("th").attr("scope", "col").text(name));
    Element rows = table.appendElement("tbody");
    all.forEach(evidence -> append(rows.appendElement("tr"), evidence));
    return new Page(PATH, "behaviours", title, body);
  }

  private List<EvidenceRow> columns(Evidence evidence) {
    return evidence.rows(words).stream()
        .sorted(Comparator.comparing(row -> row.cell().column()))
        .toList();
  }

  private List<Chapter> shownChapters(Collection<Evidence> all) {
    return all.stream().map(this::chapter).distinct().toList();
  }

  private Chapter chapter(Evidence evidence) {
    return chapter(evidence.statement().chapter());
  }

  private Chapter chapter(String stem) {
    return Objects.requireNonNull(chapters.get(stem));
  }

  private void append(Element row, Evidence evidence) {
    Chapter chapter = chapter(evidence);
    String id = evidence.id();
    Element stated = row.appendElement("th").attr("scope", "row");
    SentenceHtml.append(stated, evidence.statement().sentence()).appendText(" ");
    link(stated, chapter.page() + "#" + id, id);
    row.appendElement("td").append(chapter.number().isEmpty() ? chapter.title() : chapter.number());
    columns(evidence).forEach(column -> fill(row.appendElement("td"), column));
  }

  private void fill(Element cell, EvidenceRow column) {
    if (column.tone() == Tone.MISSING) {
      cell.addClass("missing");
    }
    column.cell().pieces().forEach(piece -> append(cell, piece));
    if (column.cell().more() > 0) {
      String more = words.of("behaviours.more", column.cell().more());
      cell.appendText(" ").appendElement("small").text(more);
    }
  }

  private void append(Element cell, EvidencePiece piece) {
    switch (piece) {
      case EvidencePiece.Text text -> cell.appendText(text.words());
      case EvidencePiece.Aside aside -> cell.appendText(" " + aside.words());
      case EvidencePiece.Code code -> cell.appendElement("code").text(code.name());
      case EvidencePiece.Original lines -> cell.appendElement("span").text("" + lines.range());
      case EvidencePiece.Source source ->
          link(cell, SourceAddress.of(source.member()), source.name());
      case EvidencePiece.Script script -> link(cell, script.address(), script.title());
      case EvidencePiece.Task task ->
          link(cell, chapter(task.chapter()).page() + "#" + task.id(), task.label());
    }
  }

  private static void link(Element parent, String target, String text) {
    parent.appendElement("a").attr("href", target).text(text);
  }
}
