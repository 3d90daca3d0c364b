package engineroom.book.text;

import engineroom.book.upstream.Stated;
import java.util.List;
import org.asciidoctor.ast.Document;
import org.asciidoctor.extension.Treeprocessor;

/** Fills what waits for the whole book, in an edition that is read and converted in one go. */
final class LateWords extends Treeprocessor {

  private final Words words;
  private final List<Stated> stated;

  LateWords(Words words, List<Stated> stated) {
    this.words = words;
    this.stated = stated;
  }

  @Override
  public Document process(Document book) {
    words.fillLate(stated);
    return book;
  }
}
