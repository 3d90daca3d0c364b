package engineroom.book.asciidoc;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What AsciidoctorJ needs to know of an edition that is not HTML.
 *
 * @param library the Ruby library that converts to it
 * @param backend what that library calls it
 * @param converter what the book's own converter adds, as Ruby
 * @param attributes the document's attributes
 * @param ending AsciiDoc to stand at the book's end
 * @param file the file to write
 */
public record Edition(
    String library,
    String backend,
    Supplier<InputStream> converter,
    Map<String, Object> attributes,
    String ending,
    Path file) {}
