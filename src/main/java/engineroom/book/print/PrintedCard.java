package engineroom.book.print;

import engineroom.book.evidence.Evidence;
import engineroom.book.evidence.Price;
import engineroom.book.evidence.TestProof;
import engineroom.book.evidence.TestStatus;
import engineroom.book.source.JavaMember;
import engineroom.docker.GoFacts;
import engineroom.docker.GoRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/** A behaviour's card as AsciiDoc: all that the page's card unfolds, but for the sources. */
final class PrintedCard {

  private final GoFacts go;
  private final Function<JavaMember, Optional<String>> listings;

  /**
   * Cards.
   *
   * @param listings the id of the listing that shows a member, if there is one
   */
  PrintedCard(GoFacts go, Function<JavaMember, Optional<String>> listings) {
    this.go = go;
    this.listings = listings;
  }

  /** The card of a behaviour whose sentence is given as its chapter has it. */
  List<String> lines(Evidence evidence, List<String> sentence) {
    String id = evidence.behaviour().id();
    List<String> lines = new ArrayList<>();
    lines.add("[%unbreakable.card#" + id + ",reftext=\"`" + id + "`\"]");
    lines.add("====");
    lines.add("[.card-id]");
    lines.add("(((" + id + ")))" + AdocText.role("label", "Behaviour") + " " + AdocText.text(id));
    lines.add("");
    if (!evidence.proven()) {
      lines.add("[.verdict]");
      lines.add("Not proven: the page of its chapter says what is missing.");
      lines.add("");
    }
    lines.add("[.sentence]");
    lines.addAll(sentence);
    lines.add("");
    lines.add("[.evidence]");
    lines.add(String.join(" +\n", proofs(evidence)));
    lines.add("====");
    return lines.stream().flatMap(String::lines).toList();
  }

  /** The card once more: without what there can be only one of. */
  List<String> again(Evidence evidence) {
    List<String> lines = new ArrayList<>(List.of("[%unbreakable.card]", "====", "[.card-id]"));
    lines.add(AdocText.role("label", "Behaviour") + " <<" + evidence.behaviour().id() + ">>");
    lines.addAll(List.of("", "[.sentence]"));
    lines.add(AdocText.text(Jsoup.parseBodyFragment(evidence.behaviour().sentence()).text()));
    lines.addAll(List.of("", "[.evidence]", String.join(" +\n", proofs(evidence)), "===="));
    return lines.stream().flatMap(String::lines).toList();
  }

  private List<String> proofs(Evidence evidence) {
    List<String> proofs = new ArrayList<>();
    if (!evidence.go().isEmpty()) {
      proofs.add(proof("Go", evidence.go().stream().map(this::range)));
    }
    if (!evidence.java().isEmpty()) {
      proofs.add(proof("Java", evidence.java().stream().map(this::member)));
    }
    proofs.add(proof("Tests", evidence.tests().stream().map(PrintedCard::test)));
    if (!evidence.prices().isEmpty()) {
      proofs.add(proof("Time", evidence.prices().stream().map(PrintedCard::price)));
    }
    if (!evidence.exercises().isEmpty()) {
      Stream<String> exercises = evidence.exercises().stream().map(one -> "<<" + one.id() + ">>");
      proofs.add(proof("Exercises", exercises));
    }
    return proofs;
  }

  private static String proof(String label, Stream<String> parts) {
    return "*" + label + "* " + parts.collect(Collectors.joining("; "));
  }

  private String range(GoRange range) {
    String symbols =
        go.symbols(range).stream().map(AdocText::code).collect(Collectors.joining(", "));
    String place = AdocText.link(go.link(range), range.file() + ", " + range.lines());
    return symbols.isEmpty() ? place : place + " " + symbols;
  }

  private String member(JavaMember member) {
    String name = AdocText.code(member.spoken());
    String place = AdocText.text(PrintedListing.place(member, member.start()));
    return listings
        .apply(member)
        .map(id -> "xref:" + id + "[" + name + "], " + place)
        .orElse(name + ", " + place);
  }

  private static String test(TestProof test) {
    String status = test.outcome().status().word();
    boolean ran = test.outcome().status() != TestStatus.NOT_RUN;
    String time = ran ? ", " + time(test.outcome().millis()) : "";
    return AdocText.text(test.words() + ": " + status + time);
  }

  private static String time(double millis) {
    return millis < 1 ? "< 1 ms" : Math.round(millis) + " ms";
  }

  private static String price(Price price) {
    String costs = price.measurement().time() + ", " + price.measurement().allocation();
    String original = price.original().map(one -> ", the original " + one.time()).orElse("");
    return AdocText.code(price.subject().toString()) + " " + AdocText.text(costs + original);
  }
}
