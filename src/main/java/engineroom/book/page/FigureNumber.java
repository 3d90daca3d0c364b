package engineroom.book.page;

import engineroom.book.text.Chapter;
import engineroom.book.words.BookWords;

/**
 * The number of a figure: in a chapter that has a number, figure 3.1; in any other, figure 1.
 *
 * @param chapter where it stands
 * @param count its place among the figures there, from 1
 */
record FigureNumber(Chapter chapter, int count) {

  /** How its caption begins. */
  String spoken(BookWords words) {
    String number = chapter.number().isEmpty() ? "" + count : chapter.number() + "." + count;
    return words.of("figure.number", number);
  }

  /** Its id, which is the book's only one of this name. */
  String id() {
    String place = chapter.number().isEmpty() ? chapter.stem() : chapter.number();
    return "figure-" + place + "-" + count;
  }
}
