package engineroom.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Spelling")
class ProseTest {

  private static final Path FILE = Path.of("some", "file");

  private static List<String> words(String prose) {
    return OwnWords.of(FILE, prose).stream().map(word -> word.line() + " " + word.text()).toList();
  }

  @Test
  @DisplayName("of AsciiDoc leaves out code, names and targets, and keeps captions and footnotes")
  void ofAdoc() {
    String adoc =
        """
        = Title `kode`
        :attribute: valu

        [behaviour#some-idd, go="engine.go:64-71", java="Engine#registr"]
        Text of go:engine.go[64, Engin] and <<some-idd>>, <<some-idd,shown>>.
        footnote:[A note.] See https://example.org/pag[there], {attribut}.

        [source,jav]
        ----
        kode
        ----

        .A heading
        plantuml::figur.puml[alt="What it shows",caption="What it is"]
        chart::bars[of="a: Lookup.hit", scale=log, alt="Three bars"]
        // commment
        job.go, camelCase, v1, (done)
        """;
    assertThat(words(Prose.ofAdoc(adoc)))
        .containsExactly(
            "1 Title",
            "5 Text",
            "5 of",
            "5 and",
            "5 shown",
            "6 footnote",
            "6 A",
            "6 note",
            "6 See",
            "6 there",
            "13 A",
            "13 heading",
            "14 What",
            "14 it",
            "14 shows",
            "14 What",
            "14 it",
            "14 is",
            "15 Three",
            "15 bars",
            "17 done");
  }

  @Test
  @DisplayName("of Java takes comments and messages")
  void ofJava() {
    String java =
        """
        /** Shows {@code kode}, {@link Engin#registr its method} and <em>text</em>.
         *
         * @param nam what it is
         */
        class Klass {
          // it's a "kommment"
          String key = "kode kode";
          char c = '"';
          String url = "//kode";
          String message = "there is no figure '" + key + "': add its name %s, or --nam \\"namm\\" here\\n";
        }
        """;
    assertThat(words(Prose.ofJava(java)))
        .containsExactly(
            "1 Shows",
            "1 its",
            "1 method",
            "1 and",
            "1 text",
            "3 what",
            "3 it",
            "3 is",
            "6 it's",
            "6 a",
            "10 there",
            "10 is",
            "10 no",
            "10 figure",
            "10 add",
            "10 its",
            "10 name",
            "10 or",
            "10 here");
  }

  @Test
  @DisplayName("of a figure takes its labels")
  void ofFigure() {
    assertThat(
            words(
                Prose.ofFigure(
                    "@startuml\nparticipant \"the engine\" as engg\n"
                        + "engg -> job : runs\\nit\n:step, one;\nif (is it?) then\n")))
        .containsExactly("2 the", "2 engine", "3 runs", "3 it", "4 step", "4 one", "5 is", "5 it");
  }

  @ParameterizedTest
  @ValueSource(strings = {"behavior", "color", "serialize", "teh", "Behavior", "center"})
  @DisplayName("refuses what is American or wrong")
  void refuses(String word) {
    assertThat(new Speller(List.of()).knows(word)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"behaviour", "Serialise", "goroutine", "Goroutine's", "engine's", "it's"})
  @DisplayName("knows what is British, and the project's own words, also where a sentence begins")
  void knows(String word) {
    assertThat(new Speller(List.of("goroutine")).knows(word)).isTrue();
  }

  @Test
  @DisplayName("suggests, and tells which words of the list nobody needs")
  void suggests() {
    Speller speller = new Speller(List.of("goroutine", "engine", "mutex"));
    assertThat(speller.suggestions("behavior")).contains("behaviour");
    assertThat(List.of("goroutine", "engine").stream().allMatch(speller::knows)).isTrue();
    assertThat(speller.needless()).containsExactly("engine", "mutex");
  }
}
