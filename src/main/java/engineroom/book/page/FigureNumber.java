package engineroom.book.page;

import engineroom.book.text.Chapter;

/**
 * The number of a figure: in a chapter that has a number, figure 3.1; in any other, figure 1.
 *
 * @param chapter where it stands
 * @param count its place among the figures there, from 1
 */
record FigureNumber(Chapter chapter, int count) {

  /** How its caption begins. */
  String words() {
    return chapter.number().isEmpty()
        ? "Figure " + count
        : "Figure " + chapter.number() + "." + count;
  }

  /** Its id, which is the book's only one of this name. */
  String id() {
    String place = chapter.number().isEmpty() ? chapter.stem() : chapter.number();
    return "figure-" + place + "-" + count;
  }
}
