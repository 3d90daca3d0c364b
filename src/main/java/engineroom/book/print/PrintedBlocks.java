package engineroom.book.print;

import engineroom.book.chart.Charts;
import engineroom.book.evidence.Evidence;
import engineroom.book.example.Example;
import engineroom.book.macro.EditionFilling;
import engineroom.book.manuscript.Manuscript;
import engineroom.book.race.InterleavingTable;
import engineroom.book.source.JavaMember;
import engineroom.book.text.Mark;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;

/** What stands on paper where the pages have cards, listings, examples, figures and charts. */
final class PrintedBlocks implements EditionFilling {

  private static final String FENCE = ".".repeat(40);

  private final Map<String, Mark> marks = new HashMap<>();
  private final Map<JavaMember, String> shown = new HashMap<>();
  private final Set<String> idsGiven = new HashSet<>();
  private final Manuscript manuscript;
  private final Charts charts;
  private final PrintedListing listing;
  private final PrintedCard card;
  private final PrintedExercises exercises;
  private final PrintedFigures drawings;
  private final FigureNumbers numbers;
  private final String folder;

  /**
   * Blocks of a book that has no problems.
   *
   * @param letters what evidence may be set in
   * @param folder what stands before the name of a figure's file
   */
  PrintedBlocks(
      Manuscript manuscript,
      PrintedListing listing,
      PrintedFigures drawings,
      PrintedLetters letters,
      String folder) {
    this.manuscript = manuscript;
    this.charts = new Charts(manuscript.material().measurements(), manuscript.material().docker());
    this.listing = listing;
    this.card = new PrintedCard(this::listing, letters, manuscript.words());
    this.exercises = new PrintedExercises(manuscript.exercises(), manuscript.words());
    this.drawings = drawings;
    this.numbers = new FigureNumbers(manuscript.text(), manuscript.words());
    this.folder = folder;
    manuscript.text().chapters().forEach(chapter -> chapter.marks().forEach(this::add));
  }

  private void add(Mark mark) {
    marks.put(mark.number(), mark);
    if (mark.kind().equals("port")) {
      JavaMember member = manuscript.material().named().find(mark.target());
      String id = member.signature().replaceAll("\\W+", "-").replaceFirst("-$", "");
      shown.putIfAbsent(member, mark.id().isEmpty() ? "port-" + id : mark.id());
    }
  }

  @Override
  public Optional<String> listing(JavaMember member) {
    return Optional.ofNullable(shown.get(member));
  }

  @Override
  public List<String> card(String id, List<String> sentence) {
    return card.lines(evidence(id), sentence);
  }

  @Override
  public List<String> cardAgain(String id) {
    return card.again(evidence(id));
  }

  private Evidence evidence(String id) {
    return Objects.requireNonNull(manuscript.evidence().get(id));
  }

  @Override
  public List<String> exercise(String id, String title, List<String> written) {
    return exercises.box(id, title, written);
  }

  @Override
  public List<String> answers(String chapter) {
    return exercises.answers(chapter);
  }

  @Override
  public List<String> block(String number, String title) {
    Mark mark = Objects.requireNonNull(marks.get(number));
    return switch (mark.kind()) {
      case "port" -> member(mark);
      case "example" -> example(mark, title);
      case "benchmark" ->
          listing.member(
              manuscript.material().measurements().benchmarks().find(mark.target()),
              true,
              mark.id());
      case "machine" -> PrintedMachine.lines(charts.machine());
      case "facts" -> PrintedTable.lines(title, manuscript.factTables().table(mark.target()));
      case "profile" -> profile(mark, title);
      case "interleaving" -> interleaving(mark, title);
      case "chart" -> chart(mark, title);
      default -> figure(mark, title);
    };
  }

  private List<String> member(Mark mark) {
    JavaMember member = manuscript.material().named().find(mark.target());
    String id = Objects.requireNonNull(shown.get(member));
    boolean first = idsGiven.add(id);
    boolean withDoc = mark.option("javadoc").equals("true");
    return listing.member(member, withDoc, first ? id : mark.id(), "", mark.option("lit"));
  }

  private List<String> example(Mark mark, String title) {
    Example example = manuscript.examples().run(mark.target(), mark.location()).orElseThrow();
    List<String> lines = new ArrayList<>();
    boolean outputOnly = mark.option("output").equals("only");
    if (!outputOnly) {
      lines.addAll(
          listing.member(
              manuscript.shown(example, mark), false, mark.id(), title, mark.option("lit")));
      lines.add("");
    }
    List<String> output = example.output().lines().toList();
    lines.add(
        "." + (outputOnly && !title.isEmpty() ? title : manuscript.words().of("chapter.prints")));
    lines.add("[.output" + PrintedListing.together(output) + "]");
    lines.add(FENCE);
    lines.addAll(output);
    lines.add(FENCE);
    return lines;
  }

  private List<String> chart(Mark mark, String title) {
    Element chart = new Element("figure");
    charts.fill(chart, mark.target(), mark.options());
    List<String> lines = drawing(mark, title, chart.expectFirst("svg").outerHtml());
    lines.addAll(doubts(chart));
    return lines;
  }

  /** A profile is counted among the figures, and is a table. */
  private List<String> profile(Mark mark, String title) {
    Element profile = new Element("figure");
    charts.profile(profile, mark.option("of"));
    List<String> lines = new ArrayList<>();
    lines.add(mark.id().isEmpty() ? "" : "[#" + mark.id() + "]");
    lines.addAll(PrintedTable.lines(caption(mark, title), profile.expectFirst("table")));
    lines.addAll(List.of("", "[.measured-where]"));
    lines.add(PrintedTable.adoc(profile.expectFirst(".profile-source")));
    lines.addAll(doubts(profile));
    return lines;
  }

  /** Counted among the figures, and a table as well. */
  private List<String> interleaving(Mark mark, String title) {
    Element figure = new Element("figure");
    InterleavingTable.fill(
        figure,
        manuscript.interleavings().require(mark.target()),
        step -> Entities.escape(step.code()));
    List<String> lines = new ArrayList<>();
    lines.add(mark.id().isEmpty() ? "" : "[#" + mark.id() + "]");
    lines.addAll(PrintedTable.lines(caption(mark, title), figure.expectFirst("table")));
    for (Element note : figure.select("p")) {
      lines.addAll(List.of("", "[.measured-where]", PrintedTable.adoc(note)));
    }
    return lines;
  }

  private static List<String> doubts(Element figure) {
    return figure.select(".provisional").stream()
        .flatMap(doubt -> Stream.of("", "[.provisional]", AdocText.text(doubt.text())))
        .toList();
  }

  private List<String> figure(Mark mark, String title) {
    String svg = manuscript.figures().draw(mark.target(), mark.option("alt"), mark.location());
    return drawing(mark, title, svg);
  }

  private List<String> drawing(Mark mark, String title, String svg) {
    String file = folder + drawings.write(mark.number(), svg);
    String anchor = mark.id().isEmpty() ? "" : "#" + mark.id();
    List<String> lines = new ArrayList<>();
    lines.add("." + caption(mark, title));
    lines.add("[.drawing" + anchor + "]");
    lines.add("image::" + file + "[\"" + AdocText.text(mark.option("alt")) + "\"]");
    return lines;
  }

  private String caption(Mark mark, String title) {
    String words = title.isEmpty() ? mark.option("caption") : title;
    return AdocText.role("label", numbers.of(mark)) + " " + words;
  }
}
