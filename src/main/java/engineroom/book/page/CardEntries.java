package engineroom.book.page;

import engineroom.book.evidence.EvidenceEntry;
import engineroom.book.evidence.EvidencePiece;
import engineroom.book.evidence.EvidenceRow;
import engineroom.book.source.JavaMember;
import engineroom.book.text.SourceAddress;
import engineroom.book.words.BookWords;
import engineroom.docker.GoRange;
import org.jsoup.nodes.Element;

/** Sets what a row of a card unfolds. */
final class CardEntries {

  /** So many tests of a card are shown with their lines; of the others it says where they stand. */
  private static final int LISTED = 2;

  private final BookWords words;
  private final Listings listings;

  CardEntries(Listings listings, BookWords words) {
    this.words = words;
    this.listings = listings;
  }

  /** Appends all entries of a row. */
  void append(Element body, EvidenceRow row) {
    int runs = 0;
    for (EvidenceEntry entry : row.entries()) {
      switch (entry) {
        case EvidenceEntry.Port port -> body.appendChild(shown(port.member()));
        case EvidenceEntry.Run run -> append(body.appendElement("details"), run, runs++ < LISTED);
        case EvidenceEntry.Original lines -> append(item(body), lines);
        case EvidenceEntry.Line line -> append(item(body), line);
        case EvidenceEntry.Task task ->
            item(body)
                .appendText(task.label() + ", ")
                .appendElement("a")
                .attr("href", "#" + task.id())
                .append(task.title());
      }
    }
  }

  /** An item of the list that the body ends with. */
  private static Element item(Element body) {
    Element last = body.lastElementChild();
    Element list =
        last != null && last.hasClass("places")
            ? last
            : body.appendElement("ul").addClass("places");
    return list.appendElement("li");
  }

  private Element shown(JavaMember member) {
    boolean isClass = member.name().isEmpty();
    return isClass ? listings.place(member) : listings.member(member, false);
  }

  private void append(Element item, EvidenceEntry.Original lines) {
    GoRange range = lines.range();
    String text = range.file() + ", " + words.lines(range.start(), range.end());
    item.appendElement("a").attr("href", lines.address()).text(text);
    for (String symbol : lines.symbols()) {
      item.appendText(" ").appendElement("code").text(symbol);
    }
  }

  private void append(Element details, EvidenceEntry.Run run, boolean listed) {
    details.addClass("test");
    Element summary = details.appendElement("summary");
    summary.appendElement("span").addClass("test-name").text(run.name());
    summary
        .appendText(" ")
        .appendElement("span")
        .addClass("status")
        .addClass("status-" + run.statusKey())
        .text(run.status());
    if (!run.time().isEmpty()) {
      summary.appendText(" ").appendElement("span").addClass("time").text(run.time());
    }
    details.appendChild(listed ? listings.test(run.source()) : listings.place(run.source()));
  }

  private static void append(Element item, EvidenceEntry.Line line) {
    for (EvidencePiece piece : line.pieces()) {
      boolean isAside = piece instanceof EvidencePiece.Aside;
      item.appendText(item.childNodeSize() == 0 ? "" : isAside ? "; " : " ");
      append(item, piece);
    }
  }

  private static void append(Element item, EvidencePiece piece) {
    switch (piece) {
      case EvidencePiece.Text text -> item.appendText(text.words());
      case EvidencePiece.Aside aside -> item.appendText(aside.words());
      case EvidencePiece.Code code -> item.appendElement("code").text(code.name());
      case EvidencePiece.Original lines ->
          item.appendElement("code").text(lines.range().toString());
      case EvidencePiece.Source source ->
          item.appendElement("a")
              .attr("href", SourceAddress.of(source.member()))
              .appendElement("code")
              .text(source.name());
      case EvidencePiece.Script script ->
          item.appendElement("a").attr("href", script.address()).text(script.title());
      case EvidencePiece.Task task ->
          item.appendElement("a").attr("href", "#" + task.id()).text(task.label());
    }
  }
}
