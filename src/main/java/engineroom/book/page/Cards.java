package engineroom.book.page;

import engineroom.book.evidence.Evidence;
import engineroom.book.evidence.Price;
import engineroom.book.evidence.TestProof;
import engineroom.book.evidence.TestStatus;
import engineroom.book.exercise.Exercise;
import engineroom.book.source.JavaMember;
import engineroom.book.text.SourceAddress;
import engineroom.docker.GoFacts;
import engineroom.docker.GoRange;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Draws the book's signature: a behaviour, and one quiet row of what stands behind it. */
final class Cards {

  private final GoFacts go;
  private final Listings listings;
  private final Optional<GoListings> original;

  /**
   * Cards.
   *
   * @param original the lines of the original, where the reader has them
   */
  Cards(GoFacts go, Listings listings, Optional<GoListings> original) {
    this.go = go;
    this.listings = listings;
    this.original = original;
  }

  /** The card of a behaviour. */
  Element card(Evidence evidence) {
    String id = evidence.behaviour().id();
    Element card = new Element("section").addClass("card").addClass("wide").attr("id", id);
    card.attr("aria-label", "Behaviour " + id);
    Element plate = card.appendElement("p").addClass("card-id");
    plate.appendElement("span").text("Behaviour");
    plate.appendText(" ");
    plate.appendElement("a").attr("href", "#" + id).addClass("permalink").text(id);
    if (!evidence.proven()) {
      card.addClass("unproven");
      card.appendElement("p").addClass("verdict").text("Not proven: " + lack(evidence) + ".");
    }
    card.appendElement("p").addClass("sentence").append(evidence.behaviour().sentence());
    Element row = card.appendElement("div").addClass("evidence");
    appendGo(row, evidence);
    appendJava(row, evidence);
    appendTests(row, evidence);
    appendPrices(row, evidence);
    appendExercises(row, evidence);
    return card;
  }

  private static String lack(Evidence evidence) {
    return evidence.tests().isEmpty() ? "no test shows it" : "of its tests, " + tally(evidence);
  }

  /** How its tests ended, in a few words. */
  static String tally(Evidence evidence) {
    int all = evidence.tests().size();
    for (TestStatus bad :
        List.of(TestStatus.FAILED, TestStatus.STALE, TestStatus.NOT_RUN, TestStatus.SKIPPED)) {
      long count = evidence.tests().stream().filter(one -> one.outcome().status() == bad).count();
      if (count > 0) {
        return count + " of " + all + " " + bad.ending();
      }
    }
    return all == 0 ? "none" : all + " passed";
  }

  private static Element proof(Element row, String label, String value) {
    Element details = row.appendElement("details").addClass("proof");
    details.addClass("proof-" + label.toLowerCase(Locale.ROOT));
    Element summary = details.appendElement("summary");
    summary.appendElement("b").text(label);
    summary.appendText(" ").appendElement("span").text(value);
    return details.appendElement("div").addClass("proof-body");
  }

  private void appendGo(Element row, Evidence evidence) {
    if (evidence.go().isEmpty()) {
      return;
    }
    GoRange first = evidence.go().getFirst();
    Element body = proof(row, "Go", first.file() + " " + first.lines().replaceFirst("\\w+ ", ""));
    Element list = body.appendElement("ul").addClass("places");
    for (GoRange range : evidence.go()) {
      Element item = list.appendElement("li");
      String text = range.file() + ", " + range.lines();
      item.appendElement("a").attr("href", go.link(range)).text(text);
      for (String symbol : go.symbols(range)) {
        item.appendText(" ").appendElement("code").text(symbol);
      }
    }
    original.ifPresent(lines -> body.appendChild(lines.beside(evidence.go(), java(evidence))));
  }

  private List<Element> java(Evidence evidence) {
    return evidence.java().stream().map(this::shown).toList();
  }

  private Element shown(JavaMember member) {
    boolean isClass = member.name().isEmpty();
    return isClass ? listings.place(member) : listings.member(member, false);
  }

  private void appendJava(Element row, Evidence evidence) {
    if (evidence.java().isEmpty()) {
      return;
    }
    Element body = proof(row, "Java", evidence.java().getFirst().spoken());
    java(evidence).forEach(body::appendChild);
  }

  private void appendTests(Element row, Evidence evidence) {
    if (evidence.tests().isEmpty()) {
      Element missing = row.appendElement("p").addClass("proof").addClass("missing");
      missing.appendElement("b").text("Tests");
      missing.appendText(" ").appendElement("span").text("none");
      return;
    }
    Element body = proof(row, "Tests", tally(evidence));
    if (!evidence.proven()) {
      body.parent().addClass("missing");
    }
    evidence.tests().forEach(test -> appendTest(body, test));
  }

  private void appendTest(Element body, TestProof test) {
    String status = test.outcome().status().word();
    Element details = body.appendElement("details").addClass("test");
    Element summary = details.appendElement("summary");
    summary.appendElement("span").addClass("test-name").text(test.words());
    String style = "status-" + status.replace(' ', '-');
    summary.appendText(" ").appendElement("span").addClass("status").addClass(style).text(status);
    if (test.outcome().status() != TestStatus.NOT_RUN) {
      String time = time(test.outcome().millis());
      summary.appendText(" ").appendElement("span").addClass("time").text(time);
    }
    details.appendChild(listings.member(test.method(), false));
  }

  private static void appendPrices(Element row, Evidence evidence) {
    if (evidence.prices().isEmpty()) {
      return;
    }
    Element body = proof(row, "Time", evidence.prices().getFirst().measurement().time());
    Element list = body.appendElement("ul").addClass("places");
    for (Price price : evidence.prices()) {
      Element item = list.appendElement("li");
      item.appendElement("a")
          .attr("href", SourceAddress.of(price.method()))
          .appendElement("code")
          .text(price.subject().toString());
      String costs = price.measurement().time() + ", " + price.measurement().allocation();
      item.appendText(" " + costs);
      price.original().ifPresent(go -> item.appendText("; the original " + go.time()));
    }
  }

  private static void appendExercises(Element row, Evidence evidence) {
    if (evidence.exercises().isEmpty()) {
      return;
    }
    String value = evidence.exercises().stream().map(Exercise::label).distinct().findFirst().get();
    int more = evidence.exercises().size() - 1;
    Element body = proof(row, "Exercises", more == 0 ? value : value + " +" + more);
    Element list = body.appendElement("ul").addClass("places");
    for (Exercise exercise : evidence.exercises()) {
      Element item = list.appendElement("li");
      item.appendText(exercise.label() + ", ");
      item.appendElement("a").attr("href", "#" + exercise.id()).append(exercise.written().title());
    }
  }

  private static String time(double millis) {
    return millis < 1 ? "< 1 ms" : Math.round(millis) + " ms";
  }
}
