package engineroom.book.text;

import engineroom.book.evidence.Behaviour;
import engineroom.book.exercise.WrittenExercise;
import engineroom.book.source.GoRange;
import engineroom.book.source.Location;
import engineroom.book.source.Problems;
import engineroom.book.upstream.Stated;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.asciidoctor.ast.Document;
import org.asciidoctor.ast.StructuralNode;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Takes a loaded book apart into chapters, and converts each. */
final class ChapterReader {

  private static final List<String> STYLES =
      List.of("behaviour", "predict", "answer", "step", "exercise", "hint", "explanation");

  private final Places places;
  private final ConvertedChapters converted;
  private final Problems problems;

  ChapterReader(Places places, ConvertedChapters converted, Problems problems) {
    this.places = places;
    this.converted = converted;
    this.problems = problems;
  }

  /** The behaviours of a book that has been loaded and not converted yet. */
  static List<Stated> stated(Document book) {
    List<Stated> stated = new ArrayList<>();
    for (StructuralNode part : book.getBlocks()) {
      for (StructuralNode block : part.findBy(Map.of())) {
        if ("behaviour".equals(block.getStyle()) && block.getId() != null) {
          stated.add(new Stated(block.getId(), orEmpty(part.getId()), ranges(block)));
        }
      }
    }
    return List.copyOf(stated);
  }

  /** Lines that make no sense are the linker's to report. */
  private static List<GoRange> ranges(StructuralNode behaviour) {
    try {
      return GoRange.parseAll(String.valueOf(behaviour.getAttribute("go")));
    } catch (IllegalArgumentException e) {
      return List.of();
    }
  }

  BookText read(Document book) {
    Element preface = new Element("div");
    List<Chapter> chapters = new ArrayList<>();
    for (StructuralNode part : book.getBlocks()) {
      if (part.getContext().equals("section")) {
        chapters.add(chapter(book, part));
      } else {
        preface.append(part.convert());
      }
    }
    return new BookText(book.getTitle(), set(preface), List.copyOf(chapters));
  }

  private Chapter chapter(Document book, StructuralNode section) {
    Location location = places.of(section);
    String stem = Path.of(location.file()).getFileName().toString().replaceFirst("\\.adoc$", "");
    List<StructuralNode> blocks = section.findBy(Map.of());
    blocks.forEach(ChapterReader::keepStyle);
    int notesBefore = book.getCatalog().getFootnotes().size();
    List<String> lines = places.project().lines(location.file());
    String html = converted.html(stem, lines, blocks, problems, section::convert);
    Element body = set(RougeColours.takeOver(Jsoup.parseBodyFragment(html).body()));
    return new Chapter(
        stem,
        section.getTitle(),
        body,
        behaviours(stem, blocks, body),
        exercises(stem, blocks, body),
        blocks.stream().filter(ChapterReader::isMark).map(this::mark).toList(),
        footnotes(book, notesBefore),
        location);
  }

  /** AsciidoctorJ drops styles that it does not know from the HTML; a role stays. */
  private static void keepStyle(StructuralNode block) {
    String style = String.valueOf(block.getStyle());
    if (STYLES.contains(style)) {
      block.addRole(style);
    }
  }

  private static boolean isMark(StructuralNode block) {
    return block.hasAttribute(MarkMacro.NUMBER);
  }

  private Mark mark(StructuralNode block) {
    Map<String, String> options = new HashMap<>();
    block.getAttributes().forEach((name, value) -> options.put(name, String.valueOf(value)));
    String number = options.get(MarkMacro.NUMBER);
    return new Mark(
        number,
        number.replaceFirst("-\\d+$", ""),
        options.get(MarkMacro.TARGET),
        options,
        orEmpty(block.getId()),
        orEmpty(block.getTitle()),
        places.of(block));
  }

  private List<Behaviour> behaviours(String stem, List<StructuralNode> blocks, Element body) {
    List<Behaviour> behaviours = new ArrayList<>();
    for (StructuralNode block : blocks) {
      if ("behaviour".equals(block.getStyle())) {
        if (block.getId() == null) {
          problems.add(
              places.of(block), "a behaviour without an id: write [behaviour#its-id, ...]");
        } else {
          behaviours.add(behaviour(stem, block, body));
        }
      }
    }
    return List.copyOf(behaviours);
  }

  private Behaviour behaviour(String stem, StructuralNode block, Element body) {
    Element sentence = body.getElementById(block.getId()).selectFirst("p");
    return new Behaviour(
        block.getId(),
        sentence == null ? "" : sentence.html(),
        stem,
        (String) block.getAttribute("go"),
        (String) block.getAttribute("java"),
        places.project().findBack(places.of(block), "[behaviour#" + block.getId()));
  }

  private List<WrittenExercise> exercises(String stem, List<StructuralNode> blocks, Element body) {
    ExerciseReader reader = new ExerciseReader(places, problems);
    return blocks.stream()
        .filter(ExerciseReader::isExercise)
        .flatMap(block -> reader.read(stem, block, body).stream())
        .toList();
  }

  private static List<Footnote> footnotes(Document book, int before) {
    var all = book.getCatalog().getFootnotes();
    return all.subList(before, all.size()).stream()
        .map(note -> new Footnote(String.valueOf(note.getIndex()), curled(note.getText())))
        .toList();
  }

  private static String curled(String html) {
    return set(Jsoup.parseBodyFragment(html).body()).html();
  }

  private static Element set(Element text) {
    return Chinese.mark(Quotes.set(text));
  }

  private static String orEmpty(String text) {
    return text == null ? "" : text;
  }
}
