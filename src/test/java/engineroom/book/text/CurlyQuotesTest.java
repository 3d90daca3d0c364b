package engineroom.book.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CurlyQuotesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          <p>He says "no".</p>|<p>He says “no”.</p>
          <p>"No", he says ("no").</p>|<p>“No”, he says (“no”).</p>
          <p>"<em>no</em>"</p>|<p>“<em>no</em>”</p>
          <p>the key <code>"a"</code>"</p>|<p>the key <code>"a"</code>”</p>
          <pre>"a"</pre>|<pre>"a"</pre>
          <p>a</p><p>"b"</p>|<p>a</p><p>“b”</p>
          """)
  void quotesOpenAndCloseButNotInCode(String straight, String set) {
    assertThat(CurlyQuotes.set(Jsoup.parseBodyFragment(straight).body()).html().replace("\n", ""))
        .isEqualTo(set);
  }
}
