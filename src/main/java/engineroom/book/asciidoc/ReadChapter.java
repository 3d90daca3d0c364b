package engineroom.book.asciidoc;

import engineroom.book.text.Chapter;
import java.util.List;

/**
 * A chapter, and what has to be known to tell whether it can be kept for the next book.
 *
 * @param chapter the chapter as it was read; its body is copied for whoever wants to change it
 * @param lines its text
 * @param face what the other chapters see of it
 * @param needsOthers whether it has text that is made of other chapters, or numbers that go on from
 *     them
 */
record ReadChapter(Chapter chapter, List<String> lines, ChapterOutline face, boolean needsOthers) {

  /** The chapter with a body of its own. */
  Chapter copy() {
    return new Chapter(
        chapter.stem(),
        chapter.title(),
        chapter.body().clone(),
        chapter.behaviours(),
        chapter.statements(),
        chapter.exercises(),
        chapter.marks(),
        chapter.footnotes(),
        chapter.location());
  }
}
