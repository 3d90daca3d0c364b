package engineroom.book.print;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/**
 * An element of a PDF's structure, as one who reads by ear or by touch gets it.
 *
 * @param kind what it is: {@code P}, {@code H2}, {@code TH} and so on
 * @param alternate what it says instead of being seen, or empty
 * @param scope for which cells a header is one, or empty
 * @param text its text in the order of reading, that of its parts among it
 * @param leaps where there is something to follow, for how much of it
 * @param parts the elements in it
 */
record PdfTag(
    String kind,
    String alternate,
    String scope,
    String text,
    List<COSDictionary> leaps,
    List<PdfTag> parts) {

  /** Reads the structure of a document. */
  static PdfTag of(PDDocument pdf) throws IOException {
    Map<COSDictionary, Map<Integer, String>> texts = new HashMap<>();
    for (PDPage page : pdf.getPages()) {
      texts.put(page.getCOSObject(), texts(page));
    }
    return of(pdf.getDocumentCatalog().getStructureTreeRoot(), "StructTreeRoot", texts);
  }

  /** This one and all that are in it, as they are read. */
  Stream<PdfTag> all() {
    return Stream.concat(Stream.of(this), parts.stream().flatMap(PdfTag::all));
  }

  /** All of a kind, as they are read. */
  List<PdfTag> all(String kinds) {
    return all().filter(tag -> tag.kind.matches(kinds)).toList();
  }

  private static Map<Integer, String> texts(PDPage page) throws IOException {
    PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
    extractor.processPage(page);
    Map<Integer, String> texts = new HashMap<>();
    for (PDMarkedContent content : extractor.getMarkedContents()) {
      texts.put(content.getMCID(), text(content));
    }
    return texts;
  }

  /** The text between two marks. */
  static String text(PDMarkedContent content) {
    StringBuilder text = new StringBuilder();
    for (Object part : content.getContents()) {
      if (part instanceof TextPosition letter) {
        text.append(letter.getUnicode());
      }
    }
    return text.toString();
  }

  private static PdfTag of(
      PDStructureNode node, String kind, Map<COSDictionary, Map<Integer, String>> texts) {
    StringBuilder text = new StringBuilder();
    List<COSDictionary> leaps = new ArrayList<>();
    List<PdfTag> parts = new ArrayList<>();
    for (Object kid : node.getKids()) {
      switch (kid) {
        case PDStructureElement element -> {
          PdfTag part = of(element, element.getStructureType(), texts);
          parts.add(part);
          text.append(part.text);
        }
        case PDMarkedContentReference mark ->
            text.append(texts.get(mark.getPage().getCOSObject()).get(mark.getMCID()));
        case PDObjectReference leap ->
            leaps.add((COSDictionary) leap.getCOSObject().getDictionaryObject(COSName.OBJ));
        default -> throw new AssertionError("something else in the structure: " + kid);
      }
    }
    String alternate =
        node instanceof PDStructureElement element && element.getAlternateDescription() != null
            ? element.getAlternateDescription()
            : "";
    String said =
        node instanceof PDStructureElement element && element.getActualText() != null
            ? element.getActualText()
            : text.toString();
    return new PdfTag(kind, alternate, scope(node), said, leaps, parts);
  }

  private static String scope(PDStructureNode node) {
    COSBase layout = node.getCOSObject().getDictionaryObject(COSName.A);
    layout = layout instanceof COSObject reference ? reference.getObject() : layout;
    return layout instanceof COSDictionary attributes
        ? attributes.getNameAsString("Scope", "")
        : "";
  }
}
