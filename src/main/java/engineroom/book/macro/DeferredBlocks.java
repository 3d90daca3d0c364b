package engineroom.book.macro;

import engineroom.book.upstream.StatedBehaviour;
import java.util.List;
import org.asciidoctor.ast.Document;
import org.asciidoctor.extension.Treeprocessor;

/** Fills what waits for the whole book, in an edition that is read and converted in one go. */
public final class DeferredBlocks extends Treeprocessor {

  private final SharedMacros words;
  private final List<StatedBehaviour> stated;

  public DeferredBlocks(SharedMacros words, List<StatedBehaviour> stated) {
    this.words = words;
    this.stated = stated;
  }

  @Override
  public Document process(Document book) {
    words.fillLate(stated);
    return book;
  }
}
