package engineroom.book.page;

import engineroom.book.evidence.Evidence;
import engineroom.book.html.PlainText;
import engineroom.book.statement.Statement;
import engineroom.book.text.Chapter;
import engineroom.book.text.Footnote;
import engineroom.book.words.BookWords;
import engineroom.files.Problems;
import engineroom.files.Project;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jsoup.nodes.Element;

/**
 * Makes a page of a chapter: AsciidoctorJ's boxes become the book's. Chapters are filled one after
 * the other and then can be laid out side by side.
 */
final class ChapterLayout {

  private static final int QUOTED = 60;

  private final Cards cards;
  private final ExerciseBoxes boxes;
  private final MarkFiller filler;
  private final GoPages original;
  private final BookWords words;
  private final Project project;
  private final Problems problems;

  ChapterLayout(
      Cards cards,
      ExerciseBoxes boxes,
      MarkFiller filler,
      GoPages original,
      BookWords words,
      Project project,
      Problems problems) {
    this.cards = cards;
    this.boxes = boxes;
    this.filler = filler;
    this.original = original;
    this.words = words;
    this.project = project;
    this.problems = problems;
  }

  /** Puts in what the marks of a chapter ask for. */
  void fill(Chapter chapter) {
    BareClaims.report(chapter, project, problems);
    filler.fill(chapter);
  }

  /** The page of a chapter that has been filled. */
  Page page(Chapter chapter, Map<String, Evidence> evidence) {
    Element body = chapter.body();
    layOut(body, words);
    setTitle(chapter, body);
    checkPredictions(chapter, body);
    new ArticleClaims(evidence, words, project, problems).set(chapter, body);
    boxes.draw(body);
    Map<String, Element> places = new HashMap<>();
    body.select("[id]").forEach(place -> places.putIfAbsent(place.id(), place));
    for (Statement stated : chapter.statements()) {
      Element place = places.remove(stated.id());
      if (place != null) { // else its id is used twice, which has been reported
        place.replaceWith(cards.card(Objects.requireNonNull(evidence.get(stated.id()))));
      }
    }
    body.select(".openblock.card-again").forEach(place -> showAgain(place, evidence));
    chapter.footnotes().forEach(note -> putInMargin(body, note));
    nameListings(chapter, body);
    RepeatedListings.fold(body, words);
    original.invite(body);
    String number = chapter.number().isEmpty() ? "" : chapter.number() + ". ";
    String title = number + PlainText.of(chapter.title());
    return new Page(chapter.page(), "chapter", title, body);
  }

  /** What stands before the first chapter, with the cards that it shows. */
  Element opening(Element preamble, Map<String, Evidence> evidence) {
    layOut(preamble, words);
    preamble.select(".openblock.card-again").forEach(place -> showAgain(place, evidence));
    return preamble;
  }

  /** What every text of the book gets, chapter or preface. */
  private static void layOut(Element body, BookWords words) {
    body.select(".sect1, .sect2, .sect3, .sect4, .sectionbody, #preamble").unwrap();
    body.select(".openblock.late > .content, .openblock.late").unwrap();
    for (int level = 2; level <= 5; level++) {
      body.select("h" + level).tagName("h" + (level - 1));
    }
    body.select("h1[id], h2[id], h3[id], h4[id]").forEach(heading -> appendLink(heading, words));
    body.select("table.tableblock").wrap("<div class='table wide' role='region' tabindex='0'>");
    body.select("div.table").forEach(box -> box.attr("aria-label", caption(box, words)));
    body.select("pre.highlight").addClass("code");
    body.select(".listingblock pre, .literalblock pre").attr("tabindex", "0"); // they may scroll
    body.select("dt > a[id]:first-child").forEach(ChapterLayout::nameTerm);
  }

  private static void appendLink(Element heading, BookWords words) {
    String named = words.of("link.heading", heading.text());
    Permalinks.append(heading, heading.id(), words.of("link.to", named));
  }

  /** A term's anchor becomes its id, so that the term itself is what a link leads to. */
  private static void nameTerm(Element anchor) {
    Objects.requireNonNull(anchor.parent()).attr("id", anchor.id());
    anchor.unwrap();
  }

  /** Listings that a chapter writes out have no name to be known by: they are counted. */
  private void nameListings(Chapter chapter, Element body) {
    int count = 0;
    for (Element block : body.select(".listingblock, .literalblock")) {
      count++;
      String place = chapter.number().isEmpty() ? chapter.stem() : chapter.number();
      String id = block.id().isEmpty() ? "listing-" + place + "-" + count : block.id();
      block.attr("id", id);
      Permalinks.append(block, id, words.of("link.to", words.of("link.listing", count)));
    }
  }

  /** What a table is called: a reader who cannot see it hears it as the name of its region. */
  private static String caption(Element box, BookWords words) {
    Element figure = box.closest("figure");
    Element caption =
        figure == null ? box.selectFirst("caption") : figure.selectFirst("> figcaption");
    return caption == null ? words.of("chapter.table") : PlainText.of(Permalinks.without(caption));
  }

  /** A second card has no id: links lead to the first. What names nothing is left to Links. */
  private void showAgain(Element place, Map<String, Evidence> evidence) {
    Element link = place.selectFirst("a[href^=#]");
    Evidence shown = link == null ? null : evidence.get(link.attr("href").substring(1));
    if (shown != null) {
      place.replaceWith(cards.card(shown).removeAttr("id"));
    }
  }

  private void setTitle(Chapter chapter, Element body) {
    Element title = body.expectFirst("h1");
    if (!chapter.number().isEmpty()) {
      title.before(
          new Element("p")
              .addClass("chapter-number")
              .text(words.of("chapter.number", chapter.number())));
    }
  }

  private void checkPredictions(Chapter chapter, Element body) {
    for (Element question : body.select(".exampleblock.predict")) {
      Element answer = question.selectFirst(".openblock.answer");
      if (answer == null) {
        problems.add(
            project.find(chapter.location(), "[predict"),
            "a prediction without an answer: nest an [answer] block in it ("
                + beginning(question.text())
                + ")");
      } else {
        unfold(question, answer);
      }
    }
  }

  private static String beginning(String question) {
    return question.length() <= QUOTED ? question : question.substring(0, QUOTED) + "…";
  }

  private void unfold(Element question, Element answer) {
    question
        .tagName("section")
        .attr("class", "predict")
        .attr("aria-label", words.of("chapter.predict"));
    question.prependElement("p").addClass("predict-label").text(words.of("chapter.predict.label"));
    Element details = new Element("details");
    details.appendElement("summary").text(words.of("chapter.predict.answer"));
    details.append(answer.expectFirst(".content").html());
    answer.replaceWith(details);
  }

  /** A note stands beside its sentence, not at the foot of a page that has no foot. */
  private static void putInMargin(Element body, Footnote note) {
    Element reference = body.getElementById("_footnoteref_" + note.number());
    if (reference == null) {
      return;
    }
    String id = "note-" + note.number();
    Element mark = Objects.requireNonNull(reference.parent());
    mark.html("<a href=\"#" + id + "\" aria-describedby=\"" + id + "\">" + note.number() + "</a>");
    mark.attr("class", "note-mark");
    Element beside = new Element("span").addClass("note").attr("id", id).attr("role", "note");
    beside.appendElement("b").text(note.number());
    beside.appendText(" ").append(note.html());
    mark.after(beside);
  }
}
