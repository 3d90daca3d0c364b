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
 * @param behaviours the behaviours' ids
 * @param exercises the exercises' ids
 * @param chinese all Chinese in the chapters
 * @param lit how many lines of listings are lit
 */
record PrintedFrom(
    List<String> chapters,
    List<String> behaviours,
    List<String> exercises,
    List<String> chinese,
    int lit) {

  private static final Path BOOK = Path.of("target/book");
  private static final String CHAPTERS = ".contents li:not(.made) > a";
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}+");

  static PrintedFrom pages() throws IOException {
    List<String> chapters = new ArrayList<>();
    List<String> behaviours = new ArrayList<>();
    List<String> exercises = new ArrayList<>();
    List<String> chinese = new ArrayList<>();
    int lit = 0;
    for (Element link : page("index.html").select(CHAPTERS)) {
      Document chapter = page(link.attr("href"));
      chapter.select("h1 .permalink").remove();
      chapters.add(chapter.selectFirst("article h1").text());
      behaviours.addAll(chapter.select(".card").eachAttr("id"));
      lit += chapter.select("pre mark").size();
      exercises.addAll(chapter.select("div.task").eachAttr("id"));
      HAN.matcher(chapter.selectFirst("article").text())
          .results()
          .map(MatchResult::group)
          .forEach(chinese::add);
    }
    return new PrintedFrom(chapters, behaviours, exercises, chinese, lit);
  }

  private static Document page(String name) throws IOException {
    return Jsoup.parse(Files.readString(BOOK.resolve(name)));
  }
}
