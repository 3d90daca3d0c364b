package engineroom.book.text;

/** Where in the book a chapter stands; its file's name tells. */
public enum BookPart {
  /** Before the chapters: a preface. Its file's name has no number. */
  FRONT,
  /** The chapters; their files' names begin with their numbers. */
  CHAPTERS,
  /** After the chapters; their files' names begin with {@code appendix}. */
  APPENDICES;

  static BookPart of(String stem) {
    if (Character.isDigit(stem.charAt(0))) {
      return CHAPTERS;
    }
    return stem.startsWith("appendix") ? APPENDICES : FRONT;
  }
}
