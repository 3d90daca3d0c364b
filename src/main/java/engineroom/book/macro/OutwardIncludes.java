package engineroom.book.macro;

import engineroom.files.Location;
import engineroom.files.Problems;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.asciidoctor.ast.Document;
import org.asciidoctor.extension.IncludeProcessor;
import org.asciidoctor.extension.PreprocessorReader;

/** Refuses an include that names no file below the chapters' folder. */
final class OutwardIncludes extends IncludeProcessor {

  private static final Pattern OUT =
      Pattern.compile("[/\\\\~].*|[A-Za-z][\\w+.-]*:.*|(.*[/\\\\])?\\.\\.([/\\\\].*)?");

  private final BlockLocations places;
  private final Problems problems;

  OutwardIncludes(BlockLocations places, Problems problems) {
    this.places = places;
    this.problems = problems;
  }

  @Override
  public boolean handles(String target) {
    return OUT.matcher(target.strip()).matches();
  }

  @Override
  public void process(
      Document book, PreprocessorReader reader, String target, Map<String, Object> attributes) {
    String file = reader.getFile();
    Path path = file == null ? places.spine() : Path.of(file);
    Location directive = places.project().location(path, reader.getLineNumber() - 1);
    problems.add(
        directive,
        "include '%s' leads out of the chapters' folder: name a file below it".formatted(target));
  }
}
