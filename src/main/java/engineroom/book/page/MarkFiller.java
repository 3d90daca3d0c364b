package engineroom.book.page;

import engineroom.book.chart.Charts;
import engineroom.book.example.Example;
import engineroom.book.html.PlainText;
import engineroom.book.manuscript.Manuscript;
import engineroom.book.race.InterleavingTable;
import engineroom.book.source.JavaMember;
import engineroom.book.text.Chapter;
import engineroom.book.text.Mark;
import engineroom.book.words.BookWords;
import engineroom.files.Mistake;
import engineroom.files.Problems;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jsoup.nodes.Element;

/** Puts methods of the port, examples, figures and charts where chapters ask for them. */
final class MarkFiller {

  private static final String PLACE = "data-mark";

  private final Manuscript manuscript;
  private final BookWords words;
  private final Charts charts;
  private final Listings listings;
  private final Problems problems;

  MarkFiller(Manuscript manuscript, Listings listings, Problems problems) {
    this.manuscript = manuscript;
    this.words = manuscript.words();
    this.charts = new Charts(manuscript.material().measurements(), manuscript.material().docker());
    this.listings = listings;
    this.problems = problems;
  }

  /** Fills every mark of a chapter. */
  void fill(Chapter chapter) {
    int figureCount = 0;
    Map<String, Element> places = new HashMap<>();
    chapter.body().getElementsByAttribute(PLACE).forEach(one -> places.put(one.attr(PLACE), one));
    for (Mark mark : chapter.marks()) {
      Element filled =
          switch (mark.kind()) {
            case "port" -> member(mark);
            case "example" -> example(mark);
            case "benchmark" -> benchmark(mark);
            case "facts" -> facts(mark);
            case "machine" -> charts.machine();
            case "profile" -> profile(mark, new FigureNumber(chapter, ++figureCount));
            case "interleaving" -> interleaving(mark, new FigureNumber(chapter, ++figureCount));
            case "chart" -> chart(mark, new FigureNumber(chapter, ++figureCount));
            default -> figure(mark, new FigureNumber(chapter, ++figureCount));
          };
      if (!mark.id().isEmpty()) {
        filled.attr("id", mark.id());
        filled.select("> figcaption > .permalink").attr("href", "#" + mark.id());
      }
      Objects.requireNonNull(places.get(mark.number())).replaceWith(filled);
    }
  }

  private Element member(Mark mark) {
    try {
      JavaMember member = manuscript.material().named().find(mark.target());
      return linked(
          listings.member(member, mark.option("javadoc").equals("true"), mark.option("lit")));
    } catch (Mistake e) {
      problems.add(mark.location(), e.getMessage());
      return new Element("div");
    }
  }

  private Element benchmark(Mark mark) {
    try {
      return linked(
          listings.member(
              manuscript.material().measurements().benchmarks().find(mark.target()), true));
    } catch (Mistake e) {
      problems.add(
          mark.location(), "there is no benchmark " + mark.target() + ": correct its name");
      return new Element("div");
    }
  }

  /** A listing of the text has a link of its own; on a card, the card's serves. */
  private Element linked(Element listing) {
    Element caption = listing.expectFirst("figcaption");
    String label = words.of("link.to", caption.expectFirst("code").text());
    Permalinks.append(caption, listing.id(), label);
    return listing;
  }

  private Element facts(Mark mark) {
    Element box = new Element("div").addClass("table").addClass("wide");
    box.attr("role", "region").attr("tabindex", "0").attr("aria-label", PlainText.of(mark.title()));
    try {
      Element table = manuscript.factTables().table(mark.target());
      if (mark.title().isEmpty()) {
        throw new Mistake("this table has no title: write .Title above it");
      }
      if (mark.option("folded").equals("true")) {
        return folded(box.appendChild(table), mark);
      }
      table.prependElement("caption").append(mark.title());
      box.appendChild(table);
    } catch (Mistake e) {
      problems.add(mark.location(), e.getMessage());
    }
    return box;
  }

  private static Element folded(Element box, Mark mark) {
    Element details = new Element("details").addClass("data").addClass("wide");
    details.appendElement("summary").append(mark.title());
    return details.appendChild(box);
  }

  private Element chart(Mark mark, FigureNumber number) {
    Element figure = new Element("figure").addClass("drawing").addClass("chart").addClass("wide");
    figure.attr("id", number.id());
    try {
      charts.fill(figure, mark.target(), mark.options());
    } catch (Mistake e) {
      problems.add(mark.location(), e.getMessage());
    }
    caption(figure.appendElement("figcaption"), mark, number);
    return figure;
  }

  private Element profile(Mark mark, FigureNumber number) {
    Element figure = new Element("figure").addClass("drawing").addClass("chart").addClass("wide");
    figure.attr("id", number.id());
    try {
      charts.profile(figure, mark.option("of"));
    } catch (Mistake e) {
      problems.add(mark.location(), e.getMessage());
    }
    caption(figure.appendElement("figcaption"), mark, number);
    return figure;
  }

  private Element interleaving(Mark mark, FigureNumber number) {
    Element figure = new Element("figure").addClass("drawing").addClass("stepped").addClass("wide");
    figure.attr("id", number.id());
    try {
      InterleavingTable.fill(
          figure,
          manuscript.interleavings().require(mark.target()),
          step -> listings.line(step.file(), step.line()));
    } catch (Mistake e) {
      problems.add(mark.location(), e.getMessage());
    }
    caption(figure.appendElement("figcaption"), mark, number);
    return figure;
  }

  private void caption(Element line, Mark mark, FigureNumber number) {
    String caption = mark.title().isEmpty() ? mark.option("caption") : mark.title();
    String spoken = number.spoken(words);
    line.appendElement("b").text(spoken);
    line.appendText(" ").append(caption);
    Permalinks.append(line, number.id(), words.of("link.to", spoken));
  }

  private Element example(Mark mark) {
    Element box = new Element("div").addClass("example").addClass("wide");
    manuscript
        .examples()
        .run(mark.target(), mark.location())
        .ifPresent(example -> appendExample(box, example, mark));
    return box;
  }

  private void appendExample(Element box, Example example, Mark mark) {
    if (!mark.title().isEmpty()) {
      box.appendElement("p").addClass("title").append(mark.title());
    }
    if (!mark.option("output").equals("only")) {
      box.appendChild(linked(listing(shown(example, mark), mark)));
    }
    String id = "prints-" + example.type().type();
    Element output = box.appendElement("figure").addClass("output").attr("id", id);
    Element caption = output.appendElement("figcaption").text(words.of("chapter.prints"));
    String what = words.of("link.prints", example.type().type());
    Permalinks.append(caption, id, words.of("link.to", what));
    Listings.pre(output).text(example.output());
  }

  private Element listing(JavaMember member, Mark mark) {
    try {
      return listings.member(member, false, mark.option("lit"));
    } catch (Mistake e) {
      problems.add(mark.location(), e.getMessage());
      return listings.member(member, false);
    }
  }

  private JavaMember shown(Example example, Mark mark) {
    try {
      return manuscript.shown(example, mark);
    } catch (Mistake e) {
      problems.add(mark.location(), e.getMessage());
      return example.type();
    }
  }

  private Element figure(Mark mark, FigureNumber number) {
    Element figure = new Element("figure").addClass("drawing").addClass("wide");
    figure.attr("id", number.id());
    Element canvas = figure.appendElement("div").addClass("canvas");
    canvas.append(manuscript.figures().draw(mark.target(), mark.option("alt"), mark.location()));
    caption(figure.appendElement("figcaption"), mark, number);
    return figure;
  }
}
