package engineroom.book.print;

import engineroom.book.evidence.Behaviour;
import engineroom.book.text.BookText;
import engineroom.book.text.Chapter;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;

/** The index of an edition that has no page numbers: behaviours with links, chapter by chapter. */
final class BehaviourList {

  private BehaviourList() {}

  static String adoc(BookText text) {
    List<String> lines = new ArrayList<>();
    lines.add("[#index-of-behaviours]");
    lines.add("== Index of behaviours");
    for (Chapter chapter : text.chapters()) {
      if (!chapter.behaviours().isEmpty()) {
        lines.add("");
        lines.add("." + AdocText.text(plain(chapter.title())));
        lines.add("[.behaviours]");
        chapter.behaviours().forEach(behaviour -> lines.add(line(behaviour)));
      }
    }
    return String.join("\n", lines) + "\n";
  }

  private static String line(Behaviour behaviour) {
    return "* <<%s>> {empty}%s"
        .formatted(behaviour.id(), AdocText.text(plain(behaviour.sentence())));
  }

  private static String plain(String html) {
    return Jsoup.parseBodyFragment(html).text();
  }
}
