package engineroom.engine.go;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UrlTest {

  @ParameterizedTest
  @CsvSource({
    "/a, /a",
    "/a%2Fb%20c, /a/b c",
    "/a+b, /a+b",
    "/a+b%20c, /a+b c",
    "/é%C3%A9, /éé",
    "/%ff, /\ufffd",
    "/%e4%b8x, /\ufffd\ufffdx",
    "/a?b#c, /a",
    "/a#b?c, /a",
    "'', ''",
    "?x=1, ''",
    "*, *",
    "a/b, a/b",
    "//host/a, /a",
    "///a, ///a",
    "http://host, ''",
    "http://host/a%2Fb?x=1#f, /a/b",
    "HTTP://user:p%40ss@host:80/a, /a",
    "http://user@host/a, /a",
    "http:/a, /a",
    "http:///a, /a",
    "mailto:a%zz, ''",
    "Zz09+-.:/b, /b",
    "1a:b, 1a:b",
    "+a:b, +a:b",
    "{a:b, {a:b",
    "_a:b, _a:b",
    "a@b:c, a@b:c",
    "a;b:c, a;b:c",
    "a!b:c, a!b:c",
    "/a:b, /a:b",
    "a%3Ab, a:b"
  })
  void findsTheDecodedPath(String target, String path) throws UrlException {
    assertThat(Url.parse(target).path()).isEqualTo(path);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/%",
        "/%2",
        "/%2z",
        "/a%zz",
        "/%é0",
        ":a",
        "http://ho%20st/",
        "http://u%zz@host/",
        "http://u:%@h/",
        "/a#%zz"
      })
  void refusesWhatIsNoUrl(String target) {
    assertThatThrownBy(() -> Url.parse(target))
        .isInstanceOf(UrlException.class)
        .hasMessageContaining(target.substring(target.indexOf('#') + 1));
  }

  @Test
  void collectsTheValuesOfAKeyInOrder() throws UrlException {
    Url url = Url.parse("/x?a=1&b=2;a=3&&;a&a=&a=x%3Dy=z");
    assertThat(url.query("a")).containsExactly("1", "3", "", "", "x=y=z");
    assertThat(url.query("b")).containsExactly("2");
    assertThat(url.query("c")).isEmpty();
  }

  @Test
  void decodesKeysAndValues() throws UrlException {
    Url url = Url.parse("/x?a+b=c+d%2B%26&%C3%A9=%f0%9f%98%80&=nokey");
    assertThat(url.query("a b")).containsExactly("c d+&");
    assertThat(url.query("é")).containsExactly("😀");
    assertThat(url.query("")).containsExactly("nokey");
  }

  @Test
  void skipsPairsWithABadEscape() throws UrlException {
    Url url = Url.parse("/x?a=%zz&a=1&%q=2&a=%&b=%4");
    assertThat(url.query("a")).containsExactly("1");
    assertThat(url.query("b")).isEmpty();
    assertThat(url.queryError()).isEqualTo("invalid URL escape \"%zz\"");
    assertThat(Url.parse("/x?a=1").queryError()).isEmpty();
  }

  @Test
  void readsTheQueryOfATargetWithoutAPath() throws UrlException {
    assertThat(Url.parse("mailto:x?a=1").query("a")).containsExactly("1");
    assertThat(Url.parse("/x?a=1?2#a=3").query("a")).containsExactly("1?2");
  }

  private static Url ofRequest(String target) throws UrlException {
    return Url.ofRequest(target.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @CsvSource({
    "/a#b, /a#b",
    "/a#%41?b#c, /a#A",
    "/é, /é",
    "/%C3%A9é, /éé",
    "//host/a, //host/a",
    "///a, ///a",
    "http://host/a#b, /a#b",
    "http://host, ''",
    "http:a, ''",
    "*, *"
  })
  void ofARequestTheTargetIsTakenAsItComes(String target, String path) throws UrlException {
    assertThat(ofRequest(target).path()).isEqualTo(path);
  }

  @Test
  void bytesAndEscapesMakeCharactersTogether() throws UrlException {
    byte[] target = {'/', (byte) 0xc3, '%', 'a', '9', '?', 'a', '=', '%', 'c', '3', (byte) 0xa9};

    assertThat(Url.ofRequest(target).path()).isEqualTo("/é");
    assertThat(Url.ofRequest(target).query("a")).containsExactly("é");
    assertThat(ofRequest("/?a=x#f&b").query("a")).containsExactly("x#f");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "?a", "1a:b", ":a", "/%zz", "/a#%zz", "http://ho%20st/"})
  void refusesWhatNoRequestMayHave(String target) {
    assertThatThrownBy(() -> ofRequest(target)).isInstanceOf(UrlException.class);
  }
}
