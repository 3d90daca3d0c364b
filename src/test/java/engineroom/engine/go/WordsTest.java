package engineroom.engine.go;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

  private static final int LONGEST = 65_535;

  @Test
  void splitsAtSpaces() {
    assertThat(new Words("  one\ttwo\u00a0 three\u3000"))
        .toIterable()
        .containsExactly("one", "two", "three");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\t\u2003"})
  void findsNoWordInSpaces(String text) {
    Words words = new Words(text);
    assertThat(words.hasNext()).isFalse();
    assertThatThrownBy(words::next).isInstanceOf(NoSuchElementException.class);
  }

  @ParameterizedTest(name = "the longest word, then \"{0}\"")
  @ValueSource(strings = {"", " ", "\n", " b", " b "})
  void takesAWordThatLeavesOneByteOfTheBuffer(String tail) {
    assertThat(new Words("a".repeat(LONGEST) + tail))
        .toIterable()
        .first()
        .asString()
        .hasSize(LONGEST);
  }

  @ParameterizedTest(name = "a word too long, then \"{0}\"")
  @ValueSource(strings = {"", " ", " b c"})
  void endsSilentlyBeforeAWordThatFillsTheBuffer(String tail) {
    assertThat(new Words("one " + "a".repeat(LONGEST + 1) + tail))
        .toIterable()
        .containsExactly("one");
  }

  @ParameterizedTest(name = "{0} bytes, then U+{1}")
  @CsvSource({"65534, 00a0, true", "65535, 00a0, false", "65533, 2003, true", "65534, 2003, false"})
  void countsAllBytesOfTheSpaceThatEndsAWord(int length, String space, boolean fits) {
    String text = "a".repeat(length) + Character.toString(Integer.parseInt(space, 16)) + "b";
    assertThat(new Words(text).hasNext()).isEqualTo(fits);
  }

  @Test
  void countsBytesAndNotCharacters() {
    assertThat(new Words("é".repeat(32_767)).hasNext()).isTrue();
    assertThat(new Words("é".repeat(32_768)).hasNext()).isFalse();
    assertThat(new Words("😀".repeat(16_383)).hasNext()).isTrue();
    assertThat(new Words("😀".repeat(16_384)).hasNext()).isFalse();
  }

  @Test
  void doesNotCountSpacesBeforeAWord() {
    assertThat(new Words(" ".repeat(70_000) + "a".repeat(LONGEST)).hasNext()).isTrue();
  }
}
