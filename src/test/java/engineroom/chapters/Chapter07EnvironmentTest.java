package engineroom.chapters;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import engineroom.Behaviour;
import engineroom.chapters.walks.Lent;
import engineroom.engine.Decoder;
import engineroom.engine.Engine;
import engineroom.engine.Env;
import engineroom.engine.Job;
import engineroom.engine.json.JsonException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Chapter 7: the environment. */
class Chapter07EnvironmentTest {

  private final Env env = new Env();

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(UTF_8));
  }

  private void decode(String json) throws IOException {
    env.decode(stream(json));
  }

  private static String encode(Env env) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    env.encode(out);
    return out.toString(UTF_8);
  }

  /** How a value is written, between its key and the closing brace. */
  private static String written(String value) throws IOException {
    String json = encode(new Env("k=" + value));
    return json.substring("{'k':".length(), json.length() - "}\n".length());
  }

  @Test
  @Behaviour("setting-a-key-again-adds-an-entry")
  void nothingIsReplaced() {
    env.set("a", "1");
    env.set("a", "2");

    assertThat(env.entries()).containsExactly("a=1", "a=2");
  }

  @Test
  @Behaviour("the-last-entry-of-a-key-counts")
  void getReadsTheLastOfSeveral() {
    Env twice = new Env("a=1", "b=x", "a=2");

    assertThat(twice.get("a")).isEqualTo("2");
    assertThat(twice.map()).containsOnly(Map.entry("a", "2"), Map.entry("b", "x"));
  }

  @Test
  @Behaviour("a-missing-key-is-the-empty-text")
  void getDoesNotTellMissingFromEmpty() {
    env.set("empty", "");

    assertThat(env.get("empty")).isEmpty();
    assertThat(env.get("missing")).isEmpty();
    assertThat(env.exists("empty")).isTrue();
    assertThat(env.exists("missing")).isFalse();
  }

  @Test
  @Behaviour("a-missing-key-is-the-empty-text")
  void aKeyThatIsNearlyThereIsMissing() {
    env.set("path", "/bin");
    env.set("paths", "/lib");

    assertThat(env.get("pat")).isEmpty();
    assertThat(env.get("pats")).isEmpty();
    assertThat(env.get("path=")).isEmpty();
    env.set("", "x=1");
    assertThat(env.get("=x")).isEmpty();
  }

  @Test
  @Behaviour("len-counts-keys")
  void threeEntriesOfTwoKeysAreTwo() {
    Env twice = new Env("a=1", "b=x", "a=2");

    assertThat(twice.len()).isEqualTo(2);
  }

  @Test
  @Behaviour("a-key-with-equals-cannot-be-read-back")
  void theFirstEqualsSignSplits() {
    env.set("a=b", "c");

    assertThat(env.get("a=b")).isEmpty();
    assertThat(env.get("a")).isEqualTo("b=c");
  }

  @Test
  @Behaviour("the-empty-key-is-a-key")
  void theEmptyKeyIsStoredReadAndWritten() throws IOException {
    env.set("", "e");

    assertThat(env.get("")).isEqualTo("e");
    assertThat(env.exists("")).isTrue();
    assertThat(encode(env)).isEqualTo("{\"\":\"e\"}\n");
  }

  @Test
  @Behaviour("get-passes-over-an-entry-without-equals")
  void getSeesOnlyWholeEntries() {
    Env broken = new Env("naked", "a=1");

    assertThat(broken.get("a")).isEqualTo("1");
    assertThat(broken.get("naked")).isEmpty();
  }

  @Test
  @Behaviour("all-but-get-fail-on-an-entry-without-equals")
  void oneBrokenEntrySpoilsTheWhole() {
    Env broken = new Env("naked", "a=1");

    assertThat(broken.get("naked")).isEmpty();
    assertThat(broken.get("a")).isEqualTo("1");
    for (Use use :
        List.<Use>of(
            e -> e.exists("a"),
            Env::len,
            Env::map,
            Env::multiMap,
            Chapter07EnvironmentTest::encode,
            e -> e.writeTo(new ByteArrayOutputStream()))) {
      assertThatThrownBy(() -> use.of(broken)).isInstanceOf(IndexOutOfBoundsException.class);
    }
  }

  @Test
  @Behaviour("all-but-get-fail-on-an-entry-without-equals")
  void aJobWithSuchAnEntryIsSpoilt() {
    Job job = new Engine().job("x");
    job.setenv("a", "1");
    assertThat(job.envExists("a")).isTrue();
    assertThat(job.envExists("b")).isFalse();
    assertThat(job.environ()).containsExactly(Map.entry("a", "1"));

    job.env().init(new Env("naked", "a=1"));

    assertThat(job.getenv("a")).isEqualTo("1");
    assertThatThrownBy(job::environ).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> job.envExists("a")).isInstanceOf(IndexOutOfBoundsException.class);
  }

  private interface Use {
    Object of(Env env) throws IOException;
  }

  @Test
  @Behaviour("init-copies-the-entries")
  void anInitialisedEnvironmentIsOnItsOwn() {
    env.set("old", "gone");
    Env src = new Env("a=1", "a=2");
    env.init(src);
    src.set("b", "later");

    assertThat(env.entries()).containsExactly("a=1", "a=2");
  }

  @Test
  @Behaviour("init-from-itself-empties")
  void theTargetIsClearedBeforeTheSourceIsRead() {
    env.set("a", "1");
    env.init(env);

    assertThat(env.entries()).isEmpty();
    assertThatThrownBy(() -> env.init(null)).isInstanceOf(NullPointerException.class);
  }

  @Test
  @Behaviour("multimap-shows-every-value")
  void allValuesOfAKeyInTheirOrder() {
    Env twice = new Env("a=1", "b=x", "a=2");

    assertThat(twice.multiMap())
        .containsOnly(Map.entry("a", List.of("1", "2")), Map.entry("b", List.of("x")));
  }

  @Test
  @Behaviour("initmultimap-drops-keys-without-values")
  void aKeyWithAnEmptyListLeavesNothing() {
    env.set("old", "gone");
    env.initMultiMap(Map.of("a", List.of(), "b", List.of("1", "2")));

    assertThat(env.entries()).containsExactly("b=1", "b=2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t", "0", "no", "false", "none", "No", "FALSE", " none\t"})
  @Behaviour("five-words-are-false")
  void theseAreFalse(String word) {
    env.set("k", word);

    assertThat(env.getBool("k")).isFalse();
    assertThat(env.getBool("missing")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"off", "n", "f", "null", "nil", "[]", "{}", "00", "0.0", "0\n", "\n"})
  @Behaviour("every-other-word-is-true")
  void theseAreTrue(String word) {
    env.set("k", word);

    assertThat(env.getBool("k")).isTrue();
  }

  @Test
  @Behaviour("setbool-stores-1-or-0")
  void truthIsStoredAsADigit() {
    env.setBool("yes", true);
    env.setBool("no", false);

    assertThat(env.entries()).containsExactly("yes=1", "no=0");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.0", "1e3", "0x10", "7\n", "seven", "", "9223372036854775808"})
  @Behaviour("what-is-no-whole-number-reads-as-0")
  void theseReadAsNought(String text) {
    env.set("k", text);

    assertThat(env.getInt64("k")).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {" 7\t,7", "+7,7", "007,7", "-7,-7", "9223372036854775807,9223372036854775807"})
  @Behaviour("a-number-may-have-blanks-a-sign-and-zeros")
  void theseReadAsNumbers(String text, long number) {
    env.set("k", text);

    assertThat(env.getInt64("k")).isEqualTo(number);
  }

  @Test
  @Behaviour("getint-cuts-to-the-machines-int")
  void fourGigabytesAndOneReadAsOne() {
    env.setInt64("k", 4294967297L);

    assertThat(env.getInt64("k")).isEqualTo(4294967297L);
    assertThat(env.getInt("k")).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2015-05-11 22:05:16", "2015-05-11T22:05:16"})
  @Behaviour("a-missing-time-is-an-error")
  void gettingATimeCanFail(String text) {
    env.set("k", text);

    assertThatThrownBy(() -> env.getTime("k")).isInstanceOf(DateTimeException.class);
    assertThatThrownBy(() -> env.getTime("missing")).isInstanceOf(DateTimeException.class);
    Job job = new Engine().job("info");
    assertThatThrownBy(() -> job.getenvTime("missing")).isInstanceOf(DateTimeException.class);
  }

  @Test
  @Behaviour("the-30th-of-february-is-the-2nd-of-march")
  void aDayTooManyRunsOver() {
    env.set("k", "2015-02-30T00:00:00Z");
    env.set("l", "2015-04-31T00:00:00Z");
    env.set("m", "2015-05-32T00:00:00Z");

    assertThat(env.getTime("k")).isEqualTo(OffsetDateTime.parse("2015-03-02T00:00:00Z"));
    assertThat(env.getTime("l")).isEqualTo(OffsetDateTime.parse("2015-05-01T00:00:00Z"));
    assertThatThrownBy(() -> env.getTime("m")).isInstanceOf(DateTimeException.class);
  }

  @Test
  @Behaviour("a-time-is-stored-without-trailing-zeros")
  void aTimeKeepsItsNanosecondsAndItsZone() {
    env.setTime("a", OffsetDateTime.parse("2015-05-11T22:05:16.120000000Z"));
    env.setTime("b", OffsetDateTime.parse("2015-05-11T22:05:16.000000001+08:00"));

    assertThat(env.get("a")).isEqualTo("2015-05-11T22:05:16.12Z");
    assertThat(env.get("b")).isEqualTo("2015-05-11T22:05:16.000000001+08:00");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"5", " ", "\"x\"", "a b", "[foo", "{\"a\":1}", "https://index.docker.io/v1/"})
  @Behaviour("what-is-no-list-is-a-list-of-one")
  void theTextItselfIsTheOnlyElement(String text) {
    env.set("k", text);

    assertThat(env.getList("k")).containsExactly(text);
  }

  @Test
  @Behaviour("a-number-in-a-list-makes-a-mess")
  void whatWasReadBeforeTheErrorStays() {
    env.set("k", "[\"a\",1]");

    assertThat(env.getList("k")).containsExactly("a", "", "[\"a\",1]");
  }

  @Test
  @Behaviour("null-in-a-list-is-an-empty-text")
  void anElementNullIsNoError() {
    env.set("k", "[\"a\",null,\"b\"]");

    assertThat(env.getList("k")).containsExactly("a", "", "b");
  }

  @Test
  @Behaviour("no-list-is-stored-as-null")
  void aNullListLeavesTheWordNull() throws IOException {
    env.setList("k", null);

    assertThat(env.entries()).containsExactly("k=null");
    assertThat(env.exists("k")).isTrue();
    assertThat(env.getList("k")).isNull();
    assertThat(encode(env)).isEqualTo("{\"k\":null}\n");
  }

  @Test
  @Behaviour("a-missing-list-is-no-list")
  void nothingIsNotAnEmptyList() {
    env.set("empty", "[]");

    assertThat(env.getList("missing")).isNull();
    assertThat(env.getList("empty")).isNotNull().isEmpty();
  }

  @Test
  @Behaviour("a-nested-null-is-an-empty-environment")
  void theWordNullIsAnEnvironmentWithoutEntries() {
    env.set("k", "null");

    assertThat(env.getSubEnv("k").entries()).isEmpty();
    assertThat(env.getSubEnv("missing")).isNull();
  }

  @Test
  @Behaviour("text-behind-a-nested-object-is-ignored")
  void onlyTheObjectIsRead() {
    env.set("k", "{\"a\":1} junk");

    assertThat(env.getSubEnv("k").entries()).containsExactly("a=1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "x", "1", "{\"a\":"})
  @Behaviour("what-is-no-object-is-no-environment")
  void theErrorIsSwallowed(String text) {
    env.set("k", text);

    assertThat(env.getSubEnv("k")).isNull();
  }

  @Test
  @Behaviour("setsubenv-stores-a-newline")
  void aNestedEnvironmentEndsInANewline() throws IOException {
    env.setSubEnv("k", new Env("a=1"));

    assertThat(env.get("k")).isEqualTo("{\"a\":1}\n");
    assertThatThrownBy(() -> env.setSubEnv("k", null)).isInstanceOf(NullPointerException.class);
  }

  @Test
  @Behaviour("getjson-of-a-missing-key-succeeds")
  void onlyATextThatIsThereCanBeWrong() throws JsonException {
    env.set("bad", "{");
    env.set("blank", " ");
    env.set("good", "[\"a\"]");
    env.set("number", "7");

    assertThat(env.getJson("missing")).isNull();
    assertThat(env.getJson("number")).isEqualTo(7.0);
    assertThat(env.getJson("good")).isEqualTo(List.of("a"));
    assertThatThrownBy(() -> env.getJson("bad")).isInstanceOf(JsonException.class);
    assertThatThrownBy(() -> env.getJson("blank")).isInstanceOf(JsonException.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {"1|1", "true|true", "null|null", "\"x\"|\"x\"", "1e3|1000", "{}|{}", "' 7 '|7"})
  @Behaviour("encode-reads-every-value-as-json-first")
  void whatLooksLikeJsonIsWrittenAsJson(String value, String json) throws IOException {
    assertThat(written(value)).isEqualTo(json);
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "", "007", "NaN", "1e400", "0e292", "1 2", "True"})
  @Behaviour("what-is-no-json-is-written-as-text")
  void allElseGetsQuotes(String value) throws IOException {
    assertThat(written(value)).isEqualTo('"' + value + '"');
  }

  @Test
  @Behaviour("quotes-by-hand-break")
  void quotesAroundQuotesAreNoJson() throws IOException {
    assertThat(written("\"sh -c date\"")).isEqualTo("\"sh -c date\"");
    assertThat(written("\"echo \"hi\"\"")).isEqualTo("\"\\\"echo \\\"hi\\\"\\\"\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "1.9|1",
        "-1.9|-1",
        "[1.5,\"2\"]|[1,\"2\"]",
        "{\"f\":{\"g\":2.7}}|{\"f\":{\"g\":2}}"
      })
  @Behaviour("encode-cuts-fractions-at-every-depth")
  void noFractionPasses(String value, String json) throws IOException {
    assertThat(written(value)).isEqualTo(json);
  }

  @Test
  @Behaviour("a-version-may-become-a-number")
  void version318IsWrittenAs3() throws IOException {
    env.set("Version", "3.18");

    assertThat(env.get("Version")).isEqualTo("3.18");
    assertThat(encode(env)).isEqualTo("{\"Version\":3}\n");
  }

  @Test
  @Behaviour("setjson-keeps-a-text-a-text")
  void quotesProtectAVersion() throws IOException {
    env.setJson("Version", "3.18");

    assertThat(env.get("Version")).isEqualTo("\"3.18\"");
    assertThat(encode(env)).isEqualTo("{\"Version\":\"3.18\"}\n");
  }

  @Test
  @Behaviour("large-numbers-lose-digits")
  void aNumberGoesThroughADouble() throws IOException {
    env.setInt64("k", 9007199254740993L);

    assertThat(env.getInt64("k")).isEqualTo(9007199254740993L);
    assertThat(encode(env)).isEqualTo("{\"k\":9007199254740992}\n");
  }

  @Test
  @Behaviour("too-large-a-number-becomes-the-smallest")
  void whatDoesNotFitIsTheSmallestNumber() throws IOException {
    assertThat(written("9223372036854775807")).isEqualTo("-9223372036854775808");

    decode("{\"k\":1e300}");
    assertThat(env.getInt64("k")).isEqualTo(Long.MIN_VALUE);
  }

  @Test
  @Behaviour("encode-escapes-three-signs-of-html")
  void lessGreaterAndAmpersandAreEscaped() throws IOException {
    assertThat(written("a<b>&c")).isEqualTo("\"a\\u003cb\\u003e\\u0026c\"");
  }

  @Test
  @Behaviour("broken-unicode-is-replaced")
  void halfACharacterIsWrittenAsTheReplacement() throws IOException {
    assertThat(written("a\ud83db")).isEqualTo("\"a\\ufffdb\"");
    assertThat(encode(new Env("\ud83d=1"))).isEqualTo("{\"\\ufffd\":1}\n");

    env.decode(new ByteArrayInputStream(new byte[] {'{', '"', -1, '"', ':', '"', -1, '"', '}'}));
    assertThat(env.entries()).containsExactly("\ufffd=\ufffd");
  }

  @Test
  @Behaviour("encode-sorts-keys-and-ends-the-line")
  void oneSortedObjectAndANewline() throws IOException {
    assertThat(encode(new Env("b=x", "B=y", "a=z")))
        .isEqualTo("{\"B\":\"y\",\"a\":\"z\",\"b\":\"x\"}\n");
    assertThat(encode(new Env())).isEqualTo("{}\n");
  }

  @Test
  @Behaviour("writeto-counts-bytes")
  void theCountIsOfBytesAndNotOfCharacters() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    assertThat(new Env("k=é").writeTo(out)).isEqualTo(11);
    assertThat(out.toString(UTF_8)).isEqualTo("{\"k\":\"é\"}\n");
  }

  @Test
  @Behaviour("decoding-adds-to-what-is-there")
  void decodingClearsNothing() throws IOException {
    env.set("k", "old");
    decode("{\"k\":\"new\"}");

    assertThat(env.entries()).containsExactly("k=old", "k=new");
  }

  @Test
  @Behaviour("null-is-passed-over")
  void nullNeitherSetsNorClears() throws IOException {
    env.set("k", "old");
    decode("{\"k\":null,\"other\":null}");

    assertThat(env.entries()).containsExactly("k=old");
  }

  @Test
  @Behaviour("null-does-not-survive-a-round-trip")
  void theKeyIsGone() throws IOException {
    Env sent = new Env("k=null", "a=1");
    decode(encode(sent));

    assertThat(sent.exists("k")).isTrue();
    assertThat(env.exists("k")).isFalse();
  }

  @Test
  @Behaviour("decode-takes-one-document-and-swallows-more")
  void theSecondDocumentIsLost() throws IOException {
    InputStream src = stream("{\"a\":1}{\"a\":2}");
    env.decode(src);

    assertThat(env.entries()).containsExactly("a=1");
    assertThat(src.read()).isEqualTo(-1);
    for (String behind : List.of("x", "}", "{", "\n[1", " null")) { // nobody looks at it
      env.decode(Lent.source(("{\"b\":2}" + behind).getBytes(UTF_8)));
    }
    assertThat(env.entries()).hasSize(6).endsWith("b=2");
  }

  @Test
  @Behaviour("the-document-null-is-accepted")
  void nullDecodesToNothing() throws IOException {
    decode("null");

    assertThat(env.entries()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "\"text\"", "1", "{\"a\":1,", "{\"a\":1e400}"})
  @Behaviour("only-an-object-can-be-decoded")
  void nothingIsAddedWhereDecodingFails(String text) {
    assertThatThrownBy(() -> decode(text)).isInstanceOf(JsonException.class);
    assertThat(env.entries()).isEmpty();
  }

  @Test
  @Behaviour("decoding-nothing-is-the-end-of-the-stream")
  void anEmptyStreamHasItsOwnError() {
    assertThatThrownBy(() -> decode("")).isInstanceOf(EOFException.class);
    assertThatThrownBy(() -> decode(" \n")).isInstanceOf(EOFException.class);
  }

  @Test
  @Behaviour("a-json-key-with-equals-sets-another-key")
  void aKeyOfARequestCanSlipIntoAnother() throws IOException {
    decode("{\"a=b\":\"c\",\"overrideShutdown=yes\":\"\"}");

    assertThat(env.get("a")).isEqualTo("b=c");
    assertThat(env.getBool("overrideShutdown")).isTrue();
  }

  @Test
  @Behaviour("decode-cuts-numbers-at-the-top-only")
  void aNestedFractionPassesDecoding() throws IOException {
    decode("{\"a\":1.9,\"l\":[1,2.5]}");

    assertThat(env.get("a")).isEqualTo("1");
    assertThat(env.get("l")).isEqualTo("[1,2.5]");
    assertThat(encode(env)).isEqualTo("{\"a\":1,\"l\":[1,2]}\n");
  }

  @ParameterizedTest
  @CsvSource({
    "999999,   999999",
    "1000000,  1e+06",
    "1000001,  1.000001e+06",
    "16777216, 1.6777216e+07"
  })
  @Behaviour("a-nested-million-is-stored-with-an-exponent")
  void fromAMillionOnNestedNumbersLookDifferent(String sent, String stored) throws IOException {
    decode("{\"HostConfig\":{\"Memory\":" + sent + "}}");

    assertThat(env.get("HostConfig")).isEqualTo("{\"Memory\":" + stored + "}");
  }

  @Test
  @Behaviour("at-the-top-a-million-is-a-million")
  void theSameNumberAtTheTopIsPlain() throws IOException {
    decode("{\"Memory\":16777216}");

    assertThat(env.getInt64("Memory")).isEqualTo(16777216);
  }

  @Test
  @Behaviour("no-reader-of-numbers-takes-an-exponent")
  void aNestedMillionReadsAsNought() throws IOException {
    env.set("Memory", "1.6777216e+07");

    assertThat(env.getInt64("Memory")).isZero();
  }

  @Test
  @Behaviour("encode-mends-a-nested-exponent")
  void onTheWayOutTheNumberIsWhole() throws IOException {
    decode("{\"HostConfig\":{\"Memory\":16777216}}");

    assertThat(encode(env)).isEqualTo("{\"HostConfig\":{\"Memory\":16777216}}\n");
  }

  @Test
  @Behaviour("setauto-cuts-doubles-and-nothing-else")
  void fourKindsOfValues() {
    env.setAuto("double", 1.9);
    env.setAuto("text", "1.9");
    env.setAuto("integer", 5);
    env.setAuto("truth", true);
    env.setAuto("list", Arrays.asList("a", null));
    env.setAuto("nothing", null);

    assertThat(env.entries())
        .containsExactly("double=1", "text=1.9", "integer=5", "truth=true", "list=[\"a\",null]");
  }

  @Test
  @Behaviour("a-time-is-stored-in-quotes")
  void aTimeThatSetAutoStoresIsNoTimeToTheReader() {
    env.setAuto("Created", OffsetDateTime.parse("2015-05-11T22:05:16.5Z"));

    assertThat(env.get("Created")).isEqualTo("\"2015-05-11T22:05:16.5Z\"");
    assertThatThrownBy(() -> env.getTime("Created")).isInstanceOf(DateTimeException.class);
  }

  @Test
  @Behaviour("setauto-stores-the-rest-as-go-prints-it")
  void whatJsonCannotSayIsPrinted() {
    env.setAuto("k", List.of(Double.NaN, Double.POSITIVE_INFINITY));

    assertThat(env.get("k")).isEqualTo("[NaN +Inf]");
  }

  @Test
  @Behaviour("import-loses-what-json-loses")
  void importGoesThroughText() throws IOException {
    Map<String, Object> value = new LinkedHashMap<>();
    value.put("big", Long.MAX_VALUE);
    value.put("fraction", 1.9);
    value.put("text", "12");
    value.put("nothing", null);
    env.importFrom(value);

    assertThat(env.map())
        .containsOnly(
            Map.entry("big", "-9223372036854775808"),
            Map.entry("fraction", "1"),
            Map.entry("text", "12"));
    assertThat(encode(env)).contains("\"text\":12");
  }

  @Test
  @Behaviour("only-an-object-can-be-imported")
  void anErrorOfImportSaysSo() throws IOException {
    assertThatThrownBy(() -> env.importFrom(List.of(1)))
        .isInstanceOf(IOException.class)
        .satisfies(e -> assertThat(e).hasMessage("ImportEnv: " + e.getCause().getMessage()));
    for (Object none : List.of("a", 1, true, Double.NaN, new Object(), Map.of("a", env))) {
      assertThatThrownBy(() -> env.importFrom(none)).hasMessageStartingWith("ImportEnv: ");
    }

    env.importFrom(null);
    assertThat(env.entries()).isEmpty();
  }

  @Test
  @Behaviour("a-decoder-gives-one-document-at-a-time")
  void oneEnvironmentForEachDocumentAndThenTheEnd() throws IOException {
    Decoder decoder = new Decoder(stream(" {\"a\":1}{\"a\":2.5}\nnull\r\n\t "));

    assertThat(decoder.decode().entries()).containsExactly("a=1");
    assertThat(decoder.decode().entries()).containsExactly("a=2");
    assertThat(decoder.decode().entries()).isEmpty();
    assertThatThrownBy(decoder::decode).isInstanceOf(EOFException.class);
    assertThatThrownBy(decoder::decode).isInstanceOf(EOFException.class);
  }

  @Test
  @Behaviour("a-decoder-steps-over-what-is-no-object")
  void aListIsAnErrorAndTheNextDocumentIsRead() throws IOException {
    Decoder decoder = new Decoder(stream("[1]{\"a\":1}"));

    assertThatThrownBy(decoder::decode).isInstanceOf(JsonException.class);
    assertThat(decoder.decode().entries()).containsExactly("a=1");
  }

  @Test
  @Behaviour("a-decoder-stops-for-good-at-bad-json")
  void afterBadJsonNothingMoreIsRead() {
    Decoder decoder = new Decoder(stream("{a}{\"a\":1}"));

    assertThatThrownBy(decoder::decode).isInstanceOf(JsonException.class);
    assertThatThrownBy(decoder::decode).isInstanceOf(JsonException.class);
  }

  /** A declared difference: in Go the order changes from run to run. */
  @Test
  void decodedEntriesKeepTheOrderOfTheText() throws IOException {
    decode("{\"c\":1,\"a\":2,\"b\":3,\"c=\":4}");

    assertThat(env.entries()).containsExactly("c=1", "a=2", "b=3", "c==4");
  }
}
