package engineroom.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import engineroom.testrun.PlantedFaults;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The project's prose")
class SpellingTest {

  private static final PlantedFaults PLANTED =
      new PlantedFaults("spelling", "Spelling", "mvn test -Dtest=SpellingTest");

  private static final String ADVICE =
      "misspelt, or a word of the project's own for src/test/resources/spelling/words.txt";

  @Test
  @DisplayName("is spelt right, and each of its own words is needed")
  void isSpeltRight() throws IOException {
    List<String> own = Speller.projectWords();
    Speller speller = new Speller(own);
    List<String> problems = new ArrayList<>();
    Map<String, String> advice = new HashMap<>();
    for (Word word : words()) {
      if (!speller.knows(word.text())) {
        problems.add(word.problem(advice.computeIfAbsent(word.text(), w -> advice(speller, w))));
      }
    }
    assertThat(problems).isEmpty();
    assertThat(speller.needless())
        .as("words in words.txt that are in no text, or in the dictionary")
        .isEmpty();
  }

  @Test
  @DisplayName("has a list of own words in order")
  void hasItsWordsInOrder() throws IOException {
    assertThat(Speller.projectWords()).isSortedAccordingTo(String::compareToIgnoreCase);
    assertThat(Speller.projectWords()).doesNotHaveDuplicates().noneMatch(String::isBlank);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "chapter | A sentence about its *behavior*. | behavior",
        "chapter | A word that is recieved wrongly. | recieved",
        "chapter | See <<_an_id,a link with a mistaek>>. | mistaek",
        "figure | note right of a : an anser | anser",
        "source | /** Tells what hapens. */ class A {} | hapens",
        "source | class A { // why its colur matters | colur"
      })
  @DisplayName("is read where mistakes are planted")
  void findsAPlantedMistake(String kind, String text, String mistake) throws IOException {
    String prose =
        switch (kind) {
          case "chapter" -> Prose.ofAdoc(text);
          case "figure" -> Prose.ofFigure("@startuml\n" + text + "\n@enduml\n");
          default -> Prose.ofJava(text);
        };
    Speller speller = new Speller(Speller.projectWords());
    List<String> wrong =
        OwnWords.of(Path.of(kind), prose).stream()
            .map(Word::text)
            .filter(word -> !speller.knows(word))
            .toList();
    PLANTED.expect(mistake, wrong.equals(List.of(mistake)));
  }

  @AfterAll
  static void whatWasFoundIsRecorded() throws IOException {
    PLANTED.record();
  }

  private static String advice(Speller speller, String word) {
    List<String> suggestions = speller.suggestions(word);
    return suggestions.isEmpty() ? ADVICE : String.join(", ", suggestions) + "? " + ADVICE;
  }

  private static List<Word> words() throws IOException {
    List<Word> words = new ArrayList<>();
    for (Path file : files(".adoc", "README.adoc", "chapters")) {
      words.addAll(OwnWords.of(file, Prose.ofAdoc(Files.readString(file))));
    }
    for (Path file : files(".puml", "diagrams")) {
      words.addAll(OwnWords.of(file, Prose.ofFigure(Files.readString(file))));
    }
    for (Path file : files(".java", "src/main/java", "src/examples/java", "src/jmh/java")) {
      words.addAll(OwnWords.of(file, Prose.ofJava(Files.readString(file))));
    }
    return words;
  }

  private static List<Path> files(String ending, String... places) throws IOException {
    List<Path> files = new ArrayList<>();
    for (String place : places) {
      try (Stream<Path> all = Files.walk(Path.of(place))) {
        all.filter(file -> file.toString().endsWith(ending)).sorted().forEach(files::add);
      }
    }
    return files;
  }
}
