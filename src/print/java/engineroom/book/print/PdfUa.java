package engineroom.book.print;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What veraPDF can tell without a human eye of PDF/UA-1, the standard for PDFs open to all. */
final class PdfUa {

  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private PdfUa() {}

  /** Each rule that is broken, with how and where first; empty if none is. */
  static List<String> faults(Path file) throws IOException {
    PDFAFlavour standard = PDFAFlavour.PDFUA_1;
    try (PDFAParser parser = Foundries.defaultInstance().createParser(file.toFile(), standard);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(standard, false)) {
      return validator.validate(parser).getTestAssertions().stream()
          .map(broken -> broken.getRuleId().getClause() + ": " + broken.getMessage())
          .distinct()
          .toList();
    } catch (VeraPDFException e) {
      throw new IOException(e);
    }
  }
}
