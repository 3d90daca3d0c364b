package engineroom.book.search;

import static java.util.stream.Collectors.joining;

import engineroom.book.search.SearchEntry.Kind;
import engineroom.docker.GoRange;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Takes a chapter's page apart into sections, claims, terms, exercises and figures. */
final class SectionEntries {

  private static final Pattern GO_LINK =
      Pattern.compile("/engine/(\\w+\\.go)#L(\\d+)(?:-L(\\d+))?$");

  private final String page;
  private final String chapter;
  private final List<SearchEntry> found = new ArrayList<>();

  private @Nullable Element heading;
  private final StringBuilder text = new StringBuilder();
  private final Set<GoRange> go = new LinkedHashSet<>();

  private SectionEntries(String page, String chapter) {
    this.page = page;
    this.chapter = chapter;
  }

  /**
   * The finds of a page.
   *
   * @param page its file, from the book's root
   * @param chapter how the book speaks of it: its number and its title
   */
  static List<SearchEntry> of(String page, String chapter, Element body) {
    SectionEntries finds = new SectionEntries(page, chapter);
    body.children().forEach(finds::take);
    finds.endSection();
    body.select("[id^=claim-]:not(h1, h2, h3, h4)").forEach(finds::addClaim);
    body.select("dt[id^=term-]").forEach(finds::addTerm);
    body.select(".task[id]").forEach(finds::addExercise);
    body.select("figure[id^=figure-] > figcaption").forEach(finds::addFigure);
    return List.copyOf(finds.found);
  }

  private void take(Element block) {
    if (block.normalName().matches("h[1-4]") && !block.id().isEmpty()) {
      endSection();
      heading = block;
    } else if (heading != null) {
      text.append(prose(block)).append(' ');
      block.select("a[href]").forEach(this::takeRange);
    }
  }

  private void takeRange(Element link) {
    Matcher lines = GO_LINK.matcher(link.attr("href"));
    if (link.closest(".card") == null && lines.find()) {
      int start = Integer.parseInt(lines.group(2));
      int end = lines.group(3) == null ? start : Integer.parseInt(lines.group(3));
      go.add(new GoRange(lines.group(1), start, end));
    }
  }

  private void endSection() {
    if (heading != null) {
      boolean isChapter = heading.normalName().equals("h1");
      String title = isChapter ? chapter : prose(heading);
      Kind kind = heading.id().startsWith("claim-") ? Kind.CLAIM : Kind.SECTION;
      String url = page + "#" + heading.id();
      found.add(
          new SearchEntry(
              kind,
              title,
              isChapter ? "" : chapter,
              url,
              text.toString().strip(),
              List.of(),
              List.copyOf(go)));
    }
    text.setLength(0);
    go.clear();
  }

  private void addClaim(Element claim) {
    Element first = claim.selectFirst(".title, dt, h3, h4, h5, th, p");
    String said = prose(claim);
    String title = first == null || prose(first).isEmpty() ? said : prose(first);
    add(Kind.CLAIM, title, claim.id(), said, List.of(claim.id().substring("claim-".length())));
  }

  private void addTerm(Element term) {
    Element meaning = term.nextElementSibling();
    String said = meaning != null && meaning.normalName().equals("dd") ? prose(meaning) : "";
    add(Kind.TERM, prose(term), term.id(), said, List.of());
  }

  private void addExercise(Element task) {
    String label = prose(task.expectFirst(".task-id > span"));
    String title = label + ": " + prose(task.expectFirst(".task-title"));
    String said =
        task.select("> .paragraph").stream().map(SectionEntries::prose).collect(joining(" "));
    add(Kind.EXERCISE, title, task.id(), said, List.of(task.id()));
  }

  private void addFigure(Element caption) {
    add(Kind.FIGURE, prose(caption), Objects.requireNonNull(caption.parent()).id(), "", List.of());
  }

  private void add(Kind kind, String title, String id, String said, List<String> names) {
    found.add(new SearchEntry(kind, title, chapter, page + "#" + id, said, names, List.of()));
  }

  /**
   * What a block says to a reader: no code, no drawing, and no card, which is a find of its own.
   */
  private static String prose(Element block) {
    if (block.hasClass("card")) {
      return "";
    }
    Element copy = block.clone();
    copy.select("pre, svg, .permalink, .card, .note-mark, .repeat").remove();
    return copy.normalName().equals("pre") ? "" : copy.text();
  }
}
