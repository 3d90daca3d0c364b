package engineroom.book.print;

import static org.assertj.core.api.Assertions.assertThat;

import engineroom.book.evidence.Behaviour;
import engineroom.book.evidence.Evidence;
import engineroom.book.evidence.EvidenceCell;
import engineroom.book.evidence.EvidenceEntry;
import engineroom.book.evidence.EvidencePiece;
import engineroom.book.evidence.EvidenceRow;
import engineroom.book.evidence.Proof;
import engineroom.book.evidence.SeenRaces;
import engineroom.book.source.JavaMember;
import engineroom.book.statement.Sentence;
import engineroom.book.statement.Span;
import engineroom.book.statement.Statement;
import engineroom.book.words.BookWords;
import engineroom.docker.GoRange;
import engineroom.files.Location;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A card on paper: its evidence in a few lines, whatever kinds there are. */
class PrintedCardTest {

  private static final JavaMember MEMBER =
      new JavaMember("a/Engine.java", "Engine", "Engine", "get", List.of(), 1, 2, 4, List.of());

  private final PrintedCard cards =
      new PrintedCard(
          member -> member == MEMBER ? Optional.of("port-get") : Optional.empty(),
          new PrintedLetters(letter -> letter < 0x250),
          BookWords.in(BookWords.ENGLISH));

  @Test
  void aCardHoldsTheChaptersOwnWords() {
    assertThat(cards.lines(SeenRaces.evidence(0), List.of("It *holds*.")))
        .containsExactly(
            "[%unbreakable.card#a,reftext=\"`a`\"]",
            "====",
            "[.card-id]",
            "(((a)))[.label]##Behaviour## a",
            "[.sentence]",
            "It *holds*.",
            "[.evidence]",
            "*Races* Walked by ``Walk.walk`` ``seed 7``, seen twice",
            "====");
  }

  @Test
  void whatIsLackingIsTold() {
    assertThat(cards.lines(SeenRaces.evidence(2), List.of("It holds.")))
        .containsSubsequence(
            "[.verdict]", "Not proven: the page of its chapter says what is missing.");
  }

  @Test
  void whatATestSaysIsSetInLettersThatPaperHas() {
    PrintedLetters letters = new PrintedLetters(letter -> letter < 0x250);
    assertThat(letters.of("was \"🐳\",\n not \"ﬀ\" of é and 引擎"))
        .isEqualTo("was \"\\ud83d\\udc33\",\n not \"\\ufb00\" of é and 引擎");
    assertThat(letters.of("two\u2028\u3000 words")).isEqualTo("two\\u2028\\u3000 words");
    Proof said = new Said("🐳");
    assertThat(cards.lines(evidence(new Sentence(List.of()), said), List.of("It holds.")))
        .contains("*Said* ``&#92;ud83d&#92;udc33`` &#92;ud83d&#92;udc33, &#92;ud83d&#92;udc33");
  }

  @Test
  void aCardThatIsShownAgainHasItsWordsAndNoId() {
    Span code = new Span.Styled(Span.Style.CODE, "", List.of(new Span.Text("get")));
    Sentence sentence = new Sentence(List.of(code, new Span.Text(" finds it.")));
    assertThat(cards.again(evidence(sentence)))
        .containsExactly(
            "[%unbreakable.card]",
            "====",
            "[.card-id]",
            "[.label]##Behaviour## <<a>>",
            "[.sentence]",
            "get finds it.",
            "[.evidence]",
            "*All* link:++https://there++[engine.go, lines 1&#8211;2] ``Get``, ``Set``;"
                + " xref:port-get[``Engine.get``], Engine.java, lines 2&#8211;4;"
                + " It runs&#58; passed, 4 ms; It waits&#58; not run; <<step-1>>",
            "====");
  }

  private static Evidence evidence(Sentence sentence) {
    return evidence(sentence, new OneOfEach());
  }

  private static Evidence evidence(Sentence sentence, Proof proof) {
    Location place = new Location("03-c.adoc", 7);
    return new Evidence(
        new Behaviour("a", null, null, place),
        new Statement("a", "03-c", BookWords.ENGLISH, sentence, place),
        List.of(proof));
  }

  /** A row in which a test's words stand as code, as text and aside. */
  private record Said(String words) implements Proof {
    @Override
    public EvidenceRow row(BookWords book) {
      List<EvidencePiece> pieces =
          List.of(
              new EvidencePiece.Code(words),
              new EvidencePiece.Text(words),
              new EvidencePiece.Aside(words));
      return EvidenceRow.quiet(
          "said",
          "Said",
          "",
          List.of(new EvidenceEntry.Line(pieces)),
          new EvidenceCell(1, "", List.of(), 0));
    }

    @Override
    public Map<String, Object> data() {
      return Map.of();
    }
  }

  /** A row with every entry that there is. */
  private record OneOfEach() implements Proof {
    @Override
    public EvidenceRow row(BookWords words) {
      List<EvidencePiece> nothing = List.of();
      return EvidenceRow.quiet(
          "all",
          "All",
          "five",
          List.of(
              new EvidenceEntry.Original(
                  new GoRange("engine.go", 1, 2), "https://there", List.of("Get", "Set")),
              new EvidenceEntry.Port(MEMBER),
              new EvidenceEntry.Run("It runs", "passed", "passed", "4 ms", MEMBER),
              new EvidenceEntry.Run("It waits", "not run", "not-run", "", MEMBER),
              new EvidenceEntry.Task("step-1", "Step 1", "Get it")),
          new EvidenceCell(1, "", nothing, 0));
    }

    @Override
    public Map<String, Object> data() {
      return Map.of();
    }
  }
}
