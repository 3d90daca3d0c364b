package engineroom.book.asciidoc;

import engineroom.book.macro.MarkMacro;
import engineroom.book.macro.SkippedMarks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.asciidoctor.ast.Document;
import org.asciidoctor.extension.IncludeProcessor;
import org.asciidoctor.extension.PreprocessorReader;

/**
 * Includes faces in the place of chapters: what the others refer to, and how many marks they have.
 * That takes a small part of the time of the chapters.
 */
final class ChapterOutlines extends IncludeProcessor {

  private final Map<String, String> titles = new HashMap<>();
  private final Map<String, List<String>> faces = new HashMap<>();

  /** Stands for some chapters. */
  ChapterOutlines(List<ReadChapter> chapters) {
    chapters.forEach(one -> faces.put(one.chapter().stem() + ".adoc", lines(one.face())));
  }

  /** Titles as HTML, by the attribute that stands for each. */
  Map<String, String> titles() {
    return titles;
  }

  @Override
  public boolean handles(String target) {
    return faces.containsKey(target);
  }

  @Override
  public void process(
      Document book, PreprocessorReader reader, String target, Map<String, Object> attributes) {
    String text = String.join("\n", faces.get(target));
    reader.pushInclude(text, target, target, 1, attributes);
  }

  private List<String> lines(ChapterOutline face) {
    List<String> lines = new ArrayList<>();
    String heading = "= ";
    for (ChapterOutline.Named one : face.titles()) {
      String name = "kept-" + titles.size();
      titles.put(name, one.title());
      lines.addAll(List.of("[#" + one.id() + "]", heading + "{" + name + "}", ""));
      heading = "== "; // that of a block as well: a reference shows both alike
    }
    // a line that begins with an anchor would be one of a block
    lines.addAll(List.of("Anchors: " + String.join("", face.anchors()), ""));
    Map<String, Integer> marks = new TreeMap<>();
    face.marks().forEach(number -> marks.merge(MarkMacro.kind(number), 1, Integer::sum));
    marks.forEach((kind, count) -> lines.addAll(List.of(SkippedMarks.line(kind, count), "")));
    return lines;
  }
}
