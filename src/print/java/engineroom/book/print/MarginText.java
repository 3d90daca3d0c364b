package engineroom.book.print;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/**
 * Text of a page that is there for the eye alone.
 *
 * @param text what it says
 * @param top how far its baseline is from the page's top, in points
 */
record MarginText(String text, double top) {

  /** All of a page. */
  static List<MarginText> of(PDPage page) throws IOException {
    PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
    extractor.processPage(page);
    return extractor.getMarkedContents().stream()
        .filter(content -> "Artifact".equals(content.getTag()))
        .flatMap(MarginText::of)
        .toList();
  }

  private static Stream<MarginText> of(PDMarkedContent content) {
    return content.getContents().stream()
        .filter(TextPosition.class::isInstance)
        .map(TextPosition.class::cast)
        .limit(1)
        .map(first -> new MarginText(PdfTag.text(content).strip(), first.getYDirAdj()));
  }
}
