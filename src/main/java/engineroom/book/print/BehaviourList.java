package engineroom.book.print;

import engineroom.book.html.PlainText;
import engineroom.book.statement.Statement;
import engineroom.book.text.BookText;
import engineroom.book.text.Chapter;
import engineroom.book.words.BookWords;
import java.util.ArrayList;
import java.util.List;

/** The index of an edition that has no page numbers: behaviours with links, chapter by chapter. */
final class BehaviourList {

  private BehaviourList() {}

  static String adoc(BookText text, BookWords words) {
    List<String> lines = new ArrayList<>();
    lines.add("[#index-of-behaviours]");
    lines.add("== " + words.of("print.index"));
    for (Chapter chapter : text.chapters()) {
      if (!chapter.statements().isEmpty()) {
        lines.add("");
        lines.add("." + AdocText.text(PlainText.of(chapter.title())));
        lines.add("[.behaviours]");
        chapter.statements().forEach(stated -> lines.add(line(stated)));
      }
    }
    return String.join("\n", lines) + "\n";
  }

  private static String line(Statement stated) {
    return "* <<%s>> {empty}%s".formatted(stated.id(), AdocText.text(stated.sentence().plain()));
  }
}
