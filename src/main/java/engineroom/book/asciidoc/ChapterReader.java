package engineroom.book.asciidoc;

import engineroom.book.colour.RougeColours;
import engineroom.book.evidence.Behaviour;
import engineroom.book.exercise.WrittenExercise;
import engineroom.book.macro.BlockLocations;
import engineroom.book.macro.MarkMacro;
import engineroom.book.statement.Sentence;
import engineroom.book.statement.Statement;
import engineroom.book.text.Chapter;
import engineroom.book.text.ChineseWords;
import engineroom.book.text.CurlyQuotes;
import engineroom.book.text.Footnote;
import engineroom.book.text.Mark;
import engineroom.book.upstream.StatedBehaviour;
import engineroom.docker.GoRange;
import engineroom.files.Location;
import engineroom.files.Mistake;
import engineroom.files.Problems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.asciidoctor.ast.Document;
import org.asciidoctor.ast.StructuralNode;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Takes a loaded book apart into chapters, and converts each. */
final class ChapterReader {

  private static final List<String> STYLES =
      List.of("behaviour", "predict", "answer", "step", "exercise", "hint", "explanation");

  private static final Pattern ID = Pattern.compile("[A-Za-z][A-Za-z0-9-]*");

  private final String language;
  private final BlockLocations places;
  private final ConvertedChapters converted;
  private final Problems problems;

  ChapterReader(
      String language, BlockLocations places, ConvertedChapters converted, Problems problems) {
    this.language = language;
    this.places = places;
    this.converted = converted;
    this.problems = problems;
  }

  /** The behaviours of a book that has been loaded and not converted yet. */
  static List<StatedBehaviour> stated(Document book) {
    return book.getBlocks().stream().flatMap(part -> stated(part).stream()).toList();
  }

  private static List<StatedBehaviour> stated(StructuralNode part) {
    return part.findBy(Map.of()).stream()
        .filter(block -> isBehaviour(block) && hasId(block))
        .map(block -> new StatedBehaviour(block.getId(), orEmpty(part.getId()), ranges(block)))
        .toList();
  }

  /** Lines that make no sense are the linker's to report. */
  private static List<GoRange> ranges(StructuralNode behaviour) {
    try {
      return GoRange.parseAll(String.valueOf(behaviour.getAttribute("go")));
    } catch (Mistake e) {
      return List.of();
    }
  }

  ReadBook read(Document book) {
    Element preface = new Element("div");
    for (StructuralNode part : book.getBlocks()) {
      if (!isChapter(part)) {
        preface.append(part.convert());
      }
    }
    new StrayHtml(places.project().location(places.spine(), 1), places.project(), problems)
        .report(preface);
    return new ReadBook(book.getTitle(), set(preface), chapters(book, stem -> true));
  }

  /** The chapters with some stems. */
  List<ReadChapter> chapters(Document book, Predicate<String> wanted) {
    return book.getBlocks().stream()
        .filter(part -> isChapter(part) && wanted.test(stem(part)) && hasTitle(part))
        .map(part -> chapter(book, part))
        .toList();
  }

  private static boolean isChapter(StructuralNode part) {
    return part.getContext().equals("section");
  }

  /** Without a title of a chapter, its sections stand alone in the book. */
  private boolean hasTitle(StructuralNode section) {
    if (section.getLevel() <= 1) {
      return true;
    }
    problems.add(
        places.of(section), "a chapter begins with its title: write = and the title at its top");
    return false;
  }

  private String stem(StructuralNode section) {
    String file = places.of(section).file();
    return Path.of(file).getFileName().toString().replaceFirst("\\.adoc$", "");
  }

  private ReadChapter chapter(Document book, StructuralNode section) {
    Location location = places.of(section);
    String stem = stem(section);
    List<StructuralNode> blocks = section.findBy(Map.of());
    blocks.forEach(ChapterReader::keepStyle);
    int notesBefore = book.getCatalog().getFootnotes().size();
    List<String> lines = places.project().lines(location.file());
    String html =
        converted.html(stem, lines, MarkMacro.numbers(blocks), problems, section::convert);
    Element written = Jsoup.parseBodyFragment(html).body();
    StrayHtml stray = new StrayHtml(location, places.project(), problems);
    stray.report(written);
    Element body = set(RougeColours.takeOver(written));
    List<Footnote> footnotes = footnotes(book, notesBefore, stray);
    Chapter chapter =
        new Chapter(
            stem,
            section.getTitle(),
            body,
            behaviours(blocks),
            statements(stem, blocks, body),
            exercises(stem, blocks, body),
            blocks.stream().filter(MarkMacro::isMark).map(this::mark).toList(),
            footnotes,
            location);
    boolean needsOthers =
        !chapter.footnotes().isEmpty() || !body.select(".openblock.late, .article-claim").isEmpty();
    ChapterOutline face = ChapterOutline.of(section, blocks, lines, stated(section));
    return new ReadChapter(chapter, lines, face, needsOthers);
  }

  /** AsciidoctorJ drops styles that it does not know from the HTML; a role stays. */
  private static void keepStyle(StructuralNode block) {
    String style = String.valueOf(block.getStyle());
    if (STYLES.contains(style)) {
      block.addRole(style);
    }
  }

  private Mark mark(StructuralNode block) {
    Map<String, String> options = new HashMap<>();
    block.getAttributes().forEach((name, value) -> options.put(name, String.valueOf(value)));
    String number = Objects.requireNonNull(options.get(MarkMacro.NUMBER));
    return new Mark(
        number,
        MarkMacro.kind(number),
        Objects.requireNonNull(options.get(MarkMacro.TARGET)),
        options,
        orEmpty(block.getId()),
        orEmpty(block.getTitle()),
        places.of(block));
  }

  private List<Behaviour> behaviours(List<StructuralNode> blocks) {
    List<Behaviour> behaviours = new ArrayList<>();
    for (StructuralNode block : blocks) {
      if (isBehaviour(block) && hasId(block)) {
        behaviours.add(behaviour(block));
      } else if (isBehaviour(block)) {
        String fault =
            block.getId() == null ? "without an id" : "whose id is '" + block.getId() + "'";
        problems.add(
            places.of(block),
            "a behaviour "
                + fault
                + ": write [behaviour#its-id, ...], an id of letters, digits and hyphens");
      }
    }
    return List.copyOf(behaviours);
  }

  private static boolean isBehaviour(StructuralNode block) {
    return "behaviour".equals(block.getStyle());
  }

  private static boolean hasId(StructuralNode block) {
    return block.getId() != null && ID.matcher(block.getId()).matches();
  }

  private Behaviour behaviour(StructuralNode block) {
    return new Behaviour(
        block.getId(),
        (String) block.getAttribute("go"),
        (String) block.getAttribute("java"),
        opening(block));
  }

  private Location opening(StructuralNode behaviour) {
    return places.project().findBack(places.of(behaviour), "[behaviour#" + behaviour.getId());
  }

  private List<Statement> statements(String stem, List<StructuralNode> blocks, Element body) {
    return blocks.stream()
        .filter(block -> isBehaviour(block) && hasId(block))
        .map(block -> statement(stem, block, body))
        .toList();
  }

  private Statement statement(String stem, StructuralNode block, Element body) {
    String id = block.getId();
    Location where = opening(block);
    Element paragraph = body.selectFirst("#" + id + " p");
    Sentence sentence =
        paragraph == null
            ? Sentence.of("")
            : new SentenceReader(id, where, problems).read(paragraph);
    return new Statement(id, stem, language, sentence, where);
  }

  private List<WrittenExercise> exercises(String stem, List<StructuralNode> blocks, Element body) {
    ExerciseReader reader = new ExerciseReader(places, problems);
    return blocks.stream()
        .filter(ExerciseReader::isExercise)
        .flatMap(block -> reader.read(stem, block, body).stream())
        .toList();
  }

  private static List<Footnote> footnotes(Document book, int before, StrayHtml stray) {
    var all = book.getCatalog().getFootnotes();
    return all.subList(before, all.size()).stream()
        .map(note -> new Footnote(String.valueOf(note.getIndex()), curled(note.getText(), stray)))
        .toList();
  }

  private static String curled(String html, StrayHtml stray) {
    Element note = Jsoup.parseBodyFragment(html).body();
    stray.report(note);
    return set(note).html();
  }

  private static Element set(Element text) {
    return ChineseWords.mark(CurlyQuotes.set(text));
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
