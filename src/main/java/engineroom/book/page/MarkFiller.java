package engineroom.book.page;

import engineroom.book.chart.Charts;
import engineroom.book.example.Example;
import engineroom.book.example.Examples;
import engineroom.book.figure.Figures;
import engineroom.book.measure.Measurements;
import engineroom.book.source.JavaIndex;
import engineroom.book.source.JavaMember;
import engineroom.book.source.Problems;
import engineroom.book.text.Chapter;
import engineroom.book.text.Mark;
import org.jsoup.nodes.Element;

/** Puts methods of the port, examples, figures and charts where chapters ask for them. */
final class MarkFiller {

  private final JavaIndex port;
  private final JavaIndex sources;
  private final Examples examples;
  private final Figures figures;
  private final Measurements measurements;
  private final Charts charts;
  private final Listings listings;
  private final Problems problems;

  MarkFiller(
      JavaIndex port,
      JavaIndex sources,
      Examples examples,
      Figures figures,
      Measurements measurements,
      Listings listings,
      Problems problems) {
    this.port = port;
    this.sources = sources;
    this.examples = examples;
    this.figures = figures;
    this.measurements = measurements;
    this.charts = new Charts(measurements);
    this.listings = listings;
    this.problems = problems;
  }

  /** Fills every mark of a chapter. */
  void fill(Chapter chapter) {
    int figureCount = 0;
    for (Mark mark : chapter.marks()) {
      Element filled =
          switch (mark.kind()) {
            case "port" -> member(mark);
            case "example" -> example(mark);
            case "benchmark" -> benchmark(mark);
            case "machine" -> charts.machine();
            case "profile" -> profile(mark, chapter.number() + "." + ++figureCount);
            case "chart" -> chart(mark, chapter.number() + "." + ++figureCount);
            default -> figure(mark, chapter.number() + "." + ++figureCount);
          };
      if (!mark.id().isEmpty()) {
        filled.attr("id", mark.id());
      }
      chapter.body().selectFirst("[data-mark=" + mark.number() + "]").replaceWith(filled);
    }
  }

  private Element member(Mark mark) {
    try {
      JavaMember member = port.find(mark.target());
      return listings.member(member, mark.option("javadoc").equals("true"));
    } catch (IllegalArgumentException e) {
      problems.add(mark.location(), e.getMessage());
      return new Element("div");
    }
  }

  private Element benchmark(Mark mark) {
    try {
      return listings.member(measurements.benchmarks().find(mark.target()), true);
    } catch (IllegalArgumentException e) {
      problems.add(
          mark.location(), "there is no benchmark " + mark.target() + ": correct its name");
      return new Element("div");
    }
  }

  private Element chart(Mark mark, String number) {
    Element figure = new Element("figure").addClass("drawing").addClass("chart").addClass("wide");
    try {
      charts.fill(figure, mark.target(), mark.options());
    } catch (IllegalArgumentException e) {
      problems.add(mark.location(), e.getMessage());
    }
    Element line = new Element("figcaption");
    caption(line, mark, number);
    figure.select(".canvas").after(line);
    return figure;
  }

  private Element profile(Mark mark, String number) {
    Element figure = new Element("figure").addClass("drawing").addClass("chart").addClass("wide");
    try {
      charts.profile(figure, mark.option("of"));
    } catch (IllegalArgumentException e) {
      problems.add(mark.location(), e.getMessage());
    }
    Element line = new Element("figcaption");
    caption(line, mark, number);
    figure.select(".canvas").after(line);
    return figure;
  }

  private static void caption(Element line, Mark mark, String number) {
    String caption = mark.title().isEmpty() ? mark.option("caption") : mark.title();
    line.appendElement("b").text("Figure " + number);
    line.appendText(" ").append(caption);
  }

  private Element example(Mark mark) {
    Element box = new Element("div").addClass("example").addClass("wide");
    examples
        .run(mark.target(), mark.location())
        .ifPresent(example -> appendExample(box, example, mark));
    return box;
  }

  private void appendExample(Element box, Example example, Mark mark) {
    if (!mark.title().isEmpty()) {
      box.appendElement("p").addClass("title").append(mark.title());
    }
    if (!mark.option("output").equals("only")) {
      box.appendChild(listings.member(shown(example, mark), false));
    }
    Element output = box.appendElement("figure").addClass("output");
    output.appendElement("figcaption").text("Prints");
    Listings.pre(output).text(example.output());
  }

  private JavaMember shown(Example example, Mark mark) {
    String method = mark.option("method");
    if (method.isEmpty()) {
      return example.type();
    }
    try {
      return sources.find(mark.target() + "#" + method);
    } catch (IllegalArgumentException e) {
      problems.add(mark.location(), e.getMessage());
      return example.type();
    }
  }

  private Element figure(Mark mark, String number) {
    Element figure = new Element("figure").addClass("drawing").addClass("wide");
    Element canvas = figure.appendElement("div").addClass("canvas");
    canvas.append(figures.draw(mark.target(), mark.option("alt"), mark.location()));
    caption(figure.appendElement("figcaption"), mark, number);
    return figure;
  }
}
