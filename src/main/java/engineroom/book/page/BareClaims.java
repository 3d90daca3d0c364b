package engineroom.book.page;

import engineroom.book.text.Chapter;
import engineroom.files.Problems;
import engineroom.files.Project;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Finds what a chapter that measures says without a measurement: there, <em>faster</em> comes from
 * a macro that checks it, or stands in italics, where it is spoken of and not claimed.
 */
final class BareClaims {

  private static final Pattern WORD =
      Pattern.compile("\\b(?:fast|slow|quick)(?:er|est)\\b", Pattern.CASE_INSENSITIVE);

  private BareClaims() {}

  static void report(Chapter chapter, Project project, Problems problems) {
    if (chapter.body().select(".measured, .claim").isEmpty()) {
      return;
    }
    Element prose = chapter.body().clone();
    prose.select(".claim, em, code, pre, .behaviour").remove();
    for (Element paragraph : prose.select("p, li, td, dd")) {
      Matcher word = WORD.matcher(paragraph.ownText());
      if (word.find()) {
        problems.add(
            project.find(chapter.location(), " " + word.group()),
            "'%s' is claimed and not checked: write faster:Dispatch.hit[args=2, than=go1.19]"
                .formatted(word.group()));
      }
    }
  }
}
