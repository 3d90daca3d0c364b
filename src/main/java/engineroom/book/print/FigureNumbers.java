package engineroom.book.print;

import engineroom.book.text.BookText;
import engineroom.book.text.Chapter;
import engineroom.book.text.Mark;
import engineroom.book.words.BookWords;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Numbers figures and charts together, chapter by chapter, as the pages do. */
final class FigureNumbers {

  private static final Set<String> FIGURES = Set.of("plantuml", "chart", "profile", "interleaving");

  private final Map<String, String> numbers = new HashMap<>();

  FigureNumbers(BookText text, BookWords words) {
    text.chapters().forEach(chapter -> count(chapter, words));
  }

  private void count(Chapter chapter, BookWords words) {
    String chapterNumber = chapter.number().isEmpty() ? "" : chapter.number() + ".";
    int count = 0;
    for (Mark mark : chapter.marks()) {
      if (FIGURES.contains(mark.kind())) {
        numbers.put(mark.number(), words.of("figure.number", chapterNumber + ++count));
      }
    }
  }

  /** How the caption of a figure begins. */
  String of(Mark mark) {
    return Objects.requireNonNull(numbers.get(mark.number()));
  }
}
