package engineroom.chapters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Collator;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The glossary as a list that people and the search look things up in. */
class AppendixGlossaryTest {

  private static final Pattern TERM =
      Pattern.compile("^\\[\\[(term-[a-z-]+)]]([^(]+) \\(([^)]+)\\)::\n(.+)$", Pattern.MULTILINE);

  private static List<MatchResult> terms() throws IOException {
    return TERM.matcher(Files.readString(Path.of("chapters/appendix-glossary.adoc")))
        .results()
        .toList();
  }

  @Test
  void everyEntryHasAnIdATermItsChineseAndADefinition() throws IOException {
    String text = Files.readString(Path.of("chapters/appendix-glossary.adoc"));
    assertThat(terms()).hasSize(text.split("::\n").length - 1).hasSizeGreaterThan(40);
  }

  @Test
  void anIdIsItsTerm() throws IOException {
    for (MatchResult term : terms()) {
      String words = term.group(2).toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
      assertThat(term.group(1)).isEqualTo("term-" + words);
    }
  }

  @Test
  void theSecondLanguageIsChinese() throws IOException {
    for (MatchResult term : terms()) {
      assertThat(term.group(3)).matches("(?:\\p{IsHan}|[A-Z]|[a-z]|[ ，])*\\p{IsHan}+");
    }
  }

  @Test
  void termsAreInOrderAndEachIsThereOnce() throws IOException {
    List<String> words = terms().stream().map(term -> term.group(2)).toList();
    assertThat(words).isSortedAccordingTo(Collator.getInstance(Locale.UK)).doesNotHaveDuplicates();
  }
}
