package engineroom.book.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class BookWordsTest {

  private final BookWords words = BookWords.in(BookWords.ENGLISH);

  @Test
  void aTextIsFilled() {
    assertThat(words.of("card.named", "a")).isEqualTo("Behaviour a");
    assertThat(words.of("proof.tests")).isEqualTo("Tests");
  }

  @Test
  void aTextThatIsMissingIsNamed() {
    assertThatThrownBy(() -> words.of("card.colour"))
        .hasMessage("en.properties has no 'card.colour': say it there");
  }

  @Test
  void aLanguageThatIsNotWholeSaysWhatItMisses() {
    assertThatThrownBy(() -> BookWords.in("zh-half"))
        .hasMessageStartingWith("zh-half.properties does not say [behaviours.chapter, ")
        .hasMessageContaining("title.whole")
        .hasMessageNotContaining("card.behaviour");
  }

  @Test
  void aLanguageWithoutWordsIsNamed() {
    assertThatThrownBy(() -> BookWords.in("tlh"))
        .hasMessage("the book has no words in 'tlh': write /engineroom/book/words/tlh.properties");
  }
}
