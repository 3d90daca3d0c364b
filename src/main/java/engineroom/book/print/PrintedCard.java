package engineroom.book.print;

import engineroom.book.evidence.Evidence;
import engineroom.book.evidence.EvidenceEntry;
import engineroom.book.evidence.EvidencePiece;
import engineroom.book.evidence.EvidenceRow;
import engineroom.book.source.JavaMember;
import engineroom.book.words.BookWords;
import engineroom.docker.GoRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A behaviour's card as AsciiDoc: all that the page's card unfolds, but for the sources. */
final class PrintedCard {

  private final Function<JavaMember, Optional<String>> listings;
  private final PrintedLetters letters;
  private final BookWords words;

  /**
   * Cards.
   *
   * @param listings the id of the listing that shows a member, if there is one
   * @param letters what evidence may be set in
   */
  PrintedCard(
      Function<JavaMember, Optional<String>> listings, PrintedLetters letters, BookWords words) {
    this.listings = listings;
    this.letters = letters;
    this.words = words;
  }

  /** The card of a behaviour whose sentence is given as its chapter has it. */
  List<String> lines(Evidence evidence, List<String> sentence) {
    String id = evidence.id();
    List<String> lines = new ArrayList<>();
    lines.add("[%unbreakable.card#" + id + ",reftext=\"`" + id + "`\"]");
    lines.add("====");
    lines.add("[.card-id]");
    lines.add(
        "((("
            + id
            + ")))"
            + AdocText.role("label", words.of("card.behaviour"))
            + " "
            + AdocText.text(id));
    lines.add("");
    if (!evidence.proven()) {
      lines.add("[.verdict]");
      lines.add(words.of("card.not-proven-on-paper"));
      lines.add("");
    }
    lines.add("[.sentence]");
    lines.addAll(sentence);
    lines.add("");
    lines.add("[.evidence]");
    lines.add(rows(evidence));
    lines.add("====");
    return lines.stream().flatMap(String::lines).toList();
  }

  /** The card once more: without what there can be only one of. */
  List<String> again(Evidence evidence) {
    List<String> lines = new ArrayList<>(List.of("[%unbreakable.card]", "====", "[.card-id]"));
    lines.add(AdocText.role("label", words.of("card.behaviour")) + " <<" + evidence.id() + ">>");
    lines.addAll(List.of("", "[.sentence]"));
    lines.add(AdocText.text(evidence.statement().sentence().plain()));
    lines.addAll(List.of("", "[.evidence]", rows(evidence), "===="));
    return lines.stream().flatMap(String::lines).toList();
  }

  private String rows(Evidence evidence) {
    return evidence.rows(words).stream()
        .filter(EvidenceRow::isShown)
        .map(this::row)
        .collect(Collectors.joining(" +\n"));
  }

  private String row(EvidenceRow row) {
    return "*"
        + row.label()
        + "* "
        + row.entries().stream().map(this::entry).collect(Collectors.joining("; "));
  }

  private String entry(EvidenceEntry entry) {
    return switch (entry) {
      case EvidenceEntry.Original lines -> original(lines);
      case EvidenceEntry.Port port -> member(port.member());
      case EvidenceEntry.Run run -> run(run);
      case EvidenceEntry.Line line -> line(line);
      case EvidenceEntry.Task task -> "<<" + task.id() + ">>";
    };
  }

  private String original(EvidenceEntry.Original lines) {
    GoRange range = lines.range();
    String symbols = lines.symbols().stream().map(AdocText::code).collect(Collectors.joining(", "));
    String place =
        AdocText.link(
            lines.address(), range.file() + ", " + words.lines(range.start(), range.end()));
    return symbols.isEmpty() ? place : place + " " + symbols;
  }

  private String member(JavaMember member) {
    String name = AdocText.code(member.spoken());
    String place = AdocText.text(PrintedListing.place(member, member.start(), words));
    return listings
        .apply(member)
        .map(id -> "xref:" + id + "[" + name + "], " + place)
        .orElse(name + ", " + place);
  }

  private static String run(EvidenceEntry.Run run) {
    String time = run.time().isEmpty() ? "" : ", " + run.time();
    return AdocText.text(run.name() + ": " + run.status() + time);
  }

  private String line(EvidenceEntry.Line line) {
    StringBuilder adoc = new StringBuilder();
    for (EvidencePiece piece : line.pieces()) {
      String gap = piece instanceof EvidencePiece.Aside ? ", " : " ";
      adoc.append(adoc.isEmpty() ? "" : gap).append(piece(piece));
    }
    return adoc.toString();
  }

  private String piece(EvidencePiece piece) {
    return switch (piece) {
      case EvidencePiece.Text text -> AdocText.text(letters.of(text.words()));
      case EvidencePiece.Aside aside -> AdocText.text(letters.of(aside.words()));
      case EvidencePiece.Code code -> AdocText.code(letters.of(code.name()));
      case EvidencePiece.Original lines -> AdocText.code(lines.range().toString());
      case EvidencePiece.Source source -> AdocText.code(source.name());
      case EvidencePiece.Script script -> AdocText.text(script.title());
      case EvidencePiece.Task task -> "<<" + task.id() + ">>";
    };
  }
}
