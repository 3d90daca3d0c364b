package engineroom.book.page;

import engineroom.book.evidence.Evidence;
import engineroom.book.evidence.EvidenceRow;
import engineroom.book.evidence.EvidenceRow.Tone;
import engineroom.book.words.BookWords;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** Draws the book's signature: a behaviour, and one quiet row of what stands behind it. */
final class Cards {

  private final CardEntries entries;
  private final BookWords words;

  Cards(Listings listings, BookWords words) {
    this.entries = new CardEntries(listings, words);
    this.words = words;
  }

  /** The card of a behaviour. */
  Element card(Evidence evidence) {
    String id = evidence.id();
    List<EvidenceRow> rows = evidence.rows(words);
    Element card = new Element("section").addClass("card").addClass("wide").attr("id", id);
    card.attr("aria-label", words.of("card.named", id));
    Element plate = card.appendElement("p").addClass("card-id");
    plate.appendElement("span").text(words.of("card.behaviour"));
    plate.appendText(" ");
    plate.appendElement("a").attr("href", "#" + id).addClass("permalink").text(id);
    if (!evidence.proven()) {
      card.addClass("unproven");
      card.appendElement("p").addClass("verdict").text(words.of("card.not-proven", lack(rows)));
    }
    SentenceHtml.append(
        card.appendElement("p").addClass("sentence"), evidence.statement().sentence());
    Element line = card.appendElement("div").addClass("evidence");
    rows.stream().filter(EvidenceRow::isShown).forEach(row -> append(line, row));
    return card;
  }

  private static String lack(List<EvidenceRow> rows) {
    return rows.stream()
        .map(EvidenceRow::lack)
        .filter(lack -> !lack.isEmpty())
        .collect(Collectors.joining("; "));
  }

  private void append(Element line, EvidenceRow row) {
    boolean isEmpty = row.entries().isEmpty();
    Element box = line.appendElement(isEmpty ? "p" : "details").addClass("proof");
    if (!isEmpty) {
      box.addClass("proof-" + row.key());
    }
    if (row.tone() == Tone.MISSING) {
      box.addClass("missing");
    }
    Element gist = isEmpty ? box : box.appendElement("summary");
    gist.appendElement("b").text(row.label());
    gist.appendText(" ").appendElement("span").text(row.value());
    if (!isEmpty) {
      entries.append(box.appendElement("div"), row);
    }
  }
}
