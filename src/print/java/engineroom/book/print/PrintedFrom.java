package engineroom.book.print;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The pages that this build made, which every edition has to agree with; the table of all
 * behaviours is an index there, and the engine room is on the pages alone.
 *
 * @param chapters the chapters' titles
 * @param headings the titles of chapters and sections, as they are read
 * @param sections those of sections alone, without the sections in them
 * @param behaviours the behaviours' ids
 * @param exercises the exercises' ids
 * @param figures what figures and charts say to those who do not see them
 * @param chinese all Chinese in the chapters
 * @param lit how many lines of listings are lit
 */
record PrintedFrom(
    List<String> chapters,
    List<String> headings,
    List<String> sections,
    List<String> behaviours,
    List<String> exercises,
    List<String> figures,
    List<String> chinese,
    int lit) {

  private static final Path BOOK = Path.of("target/book");
  private static final String CHAPTERS = ".contents li:not(.made) > a";
  private static final String HEADINGS = "article h1, article h2, article h3, article h4";
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}+");

  static PrintedFrom pages() throws IOException {
    List<String> chapters = new ArrayList<>();
    List<String> headings = new ArrayList<>();
    List<String> sections = new ArrayList<>();
    List<String> behaviours = new ArrayList<>();
    List<String> exercises = new ArrayList<>();
    List<String> figures = new ArrayList<>();
    List<String> chinese = new ArrayList<>();
    int lit = 0;
    for (Element link : page("index.html").select(CHAPTERS)) {
      Document chapter = page(link.attr("href"));
      chapter.select(".permalink").remove();
      chapters.add(chapter.selectFirst("article h1").text());
      headings.addAll(chapter.select(HEADINGS).eachText());
      sections.addAll(chapter.select("article h2").eachText());
      figures.addAll(chapter.select("article figure svg[role=img]").eachAttr("aria-label"));
      behaviours.addAll(chapter.select(".card").eachAttr("id"));
      lit += chapter.select("pre mark").size();
      exercises.addAll(chapter.select("div.task").eachAttr("id"));
      HAN.matcher(chapter.selectFirst("article").text())
          .results()
          .map(MatchResult::group)
          .forEach(chinese::add);
    }
    return new PrintedFrom(
        chapters, headings, sections, behaviours, exercises, figures, chinese, lit);
  }

  private static Document page(String name) throws IOException {
    return Jsoup.parse(Files.readString(BOOK.resolve(name)));
  }
}
