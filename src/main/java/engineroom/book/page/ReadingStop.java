package engineroom.book.page;

import engineroom.book.text.BookPart;
import engineroom.book.text.Chapter;

/**
 * A page on the way through the book.
 *
 * @param path its file, from the book's root
 * @param part where it stands
 * @param number its number; empty where it has none
 * @param title its title as HTML
 */
record ReadingStop(String path, BookPart part, String number, String title) {

  static ReadingStop of(Chapter chapter) {
    return new ReadingStop(chapter.page(), chapter.part(), chapter.number(), chapter.title());
  }

  /** A page that the book makes by itself. */
  static ReadingStop made(String path, String title) {
    return new ReadingStop(path, BookPart.APPENDICES, "", title);
  }

  /** The number and the title, as HTML. */
  String spoken() {
    return number.isEmpty() ? title : number + " " + title;
  }
}
