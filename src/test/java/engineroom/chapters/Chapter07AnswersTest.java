package engineroom.chapters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import engineroom.Behaviour;
import engineroom.engine.Decoder;
import engineroom.engine.Engine;
import engineroom.engine.Env;
import engineroom.engine.Job;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Chapter 7, where answers to its steps have gone wrong. */
class Chapter07AnswersTest {

  private final Env env = new Env();

  @Test
  @Behaviour({"setting-a-key-again-adds-an-entry", "the-last-entry-of-a-key-counts"})
  @DisplayName("even the very entry that is there, so that it counts again")
  void theSameEntryIsAddedOnceMore() {
    env.set("TAG", "latest");
    env.set("TAG", "1.6.2");
    env.set("TAG", "latest");

    assertThat(env.entries()).containsExactly("TAG=latest", "TAG=1.6.2", "TAG=latest");
    assertThat(env.get("TAG")).isEqualTo("latest");
  }

  @Test
  @Behaviour({"setting-a-key-again-adds-an-entry", "a-missing-key-is-the-empty-text"})
  @DisplayName("with its blanks, and with those of the value")
  void blanksBelongToKeysAndValues() {
    env.set(" TAG ", " latest ");

    assertThat(env.entries()).containsExactly(" TAG = latest ");
    assertThat(env.get(" TAG ")).isEqualTo(" latest ");
    assertThat(env.get("TAG")).isEmpty();
  }

  @Test
  @Behaviour("get-passes-over-an-entry-without-equals")
  @DisplayName("even over one that is the key and nothing else")
  void theKeyAloneIsPassedOver() {
    Env bare = new Env("TAG=latest", "TAG", "T", "TAGS=many");

    assertThat(bare.get("TAG")).isEqualTo("latest");
  }

  @Test
  @Behaviour({
    "differs-order-is-kept",
    "multimap-shows-every-value",
    "the-last-entry-of-a-key-counts"
  })
  @DisplayName("the order in which the keys first came, in which values came, and how often")
  void mapsKeepTheOrderOfTheList() {
    List<String> keys = List.of("zeta", "Alpha", "mid", "beta", "x9", "Aa", "BB", "0");
    keys.forEach(key -> env.set(key, "1"));
    env.set("mid", "2");
    env.set("mid", "1");

    assertThat(List.copyOf(env.map().keySet())).isEqualTo(keys);
    assertThat(List.copyOf(env.multiMap().keySet())).isEqualTo(keys);
    assertThat(env.multiMap()).containsEntry("mid", List.of("1", "2", "1"));
    assertThat(env.map()).containsEntry("mid", "1");
  }

  @Test
  @Behaviour("what-is-no-whole-number-reads-as-0")
  @DisplayName("digits of other scripts as well, which Java would read")
  void onlyTheTenDigitsAreDigits() {
    env.set("arabic", "\u0664\u0662");
    env.set("wide", "\uff14\uff12");

    assertThat(env.getInt64("arabic")).isZero();
    assertThat(env.getInt64("wide")).isZero();
  }

  @Test
  @Behaviour("a-missing-time-is-an-error")
  @DisplayName("and so is a time with a blank at an end")
  void aBlankSpoilsATime() {
    env.set("since", " 2015-04-22T10:00:00Z");
    env.set("until", "2015-04-22T10:00:00Z ");

    assertThatThrownBy(() -> env.getTime("since")).isInstanceOf(RuntimeException.class);
    assertThatThrownBy(() -> env.getTime("until")).isInstanceOf(RuntimeException.class);
  }

  @Test
  @Behaviour({"writeto-counts-bytes", "encode-sorts-keys-and-ends-the-line"})
  @DisplayName("all of it in one write, the newline too")
  void anEnvironmentIsWrittenInOnePiece() throws IOException {
    List<String> writes = new ArrayList<>();
    OutputStream dst = noting(writes);
    env.set("A", "1");

    assertThat(env.writeTo(dst)).isEqualTo(8);
    env.encode(dst);

    assertThat(writes).containsExactly("{\"A\":1}\n", "{\"A\":1}\n");
  }

  @Test
  @Behaviour("no-list-is-stored-as-null")
  @DisplayName("by way of a job as well, whose methods are those of its environment")
  void aJobAddsNothingOfItsOwn() throws IOException {
    Job job = new Engine().job("create");
    storeBy(job);
    readBy(job);
  }

  @Test
  @Behaviour("a-time-is-stored-without-trailing-zeros")
  @DisplayName("in every zone that there is, those less than an hour from Greenwich too")
  void everyZoneIsKept() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab")); // which writes other digits
      keepsEveryZone();
    } finally {
      Locale.setDefault(before);
    }
  }

  private void keepsEveryZone() {
    DateTimeFormatter plain = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX", Locale.ROOT);
    for (int minutes = -18 * 60; minutes <= 18 * 60; minutes++) {
      OffsetDateTime time =
          OffsetDateTime.of(2015, 4, 22, 10, 0, 1, 0, ZoneOffset.ofTotalSeconds(minutes * 60));
      env.setTime("time", time);
      assertThat(env.get("time")).isEqualTo(plain.format(time));
      assertThat(env.getTime("time")).isEqualTo(time);
    }
  }

  @Test
  @Behaviour("the-30th-of-february-is-the-2nd-of-march")
  @DisplayName("in every month of every kind of year, and no day beyond the 31st")
  void everyMonthRunsOver() {
    for (int year : new int[] {1900, 2000, 2015, 2016, 2100}) {
      for (int month = 1; month <= 12; month++) {
        for (int day = 1; day <= 31; day++) {
          env.set("time", "%d-%02d-%02dT23:59:59.5Z".formatted(year, month, day));
          LocalDate expected = LocalDate.of(year, month, 1).plusDays(day - 1);
          assertThat(env.getTime("time").toLocalDate()).isEqualTo(expected);
        }
        env.set("time", "%d-%02d-32T00:00:00Z".formatted(year, month));
        assertThatThrownBy(() -> env.getTime("time")).isInstanceOf(DateTimeException.class);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2015-04-22",
        "2015-04-22Z",
        "2015-04-22T10:00:00",
        "2015-04-22T10:00:00.5",
        "2015-04-22T10:00:00.123456789",
        "2015-04-22T10:00:00 UTC",
        "2015-04-22T10:00:00+02",
        "2015-04-22T10:00:00+0200",
        "2015-04-22 10:00:00Z",
        "2015-04-22T10:00:00z",
        "2015-04-22t10:00:00Z",
        "1429696800",
        "null"
      })
  @Behaviour("a-missing-time-is-an-error")
  @DisplayName("and so is one that ends before its zone does")
  void withoutAZoneThereIsNoTime(String text) {
    env.set("time", text);
    assertThatThrownBy(() -> env.getTime("time")).isInstanceOf(DateTimeException.class);
  }

  @Test
  @Behaviour({"a-missing-time-is-an-error", "a-time-is-stored-in-quotes"})
  @DisplayName("and so is one in quotes, wherever they come from")
  void quotesAreNoPartOfATime() {
    env.set("set", "\"2015-04-22T10:00:00Z\"");
    env.setAuto("auto", TIME);
    env.setAuto("whole", TIME.withNano(0));
    for (String key : List.of("set", "auto", "whole")) {
      assertThatThrownBy(() -> env.getTime(key)).isInstanceOf(DateTimeException.class);
    }
  }

  private static final List<String> HALVES = List.of("a", "\ud83d", "\ude00", "\udbff", "\udc00");

  /** Pairs stay, and each half that has no other becomes U+FFFD. */
  private static String mended(String text) {
    StringBuilder mended = new StringBuilder();
    text.codePoints()
        .forEach(
            point ->
                mended.appendCodePoint(
                    point < 0x10000 && Character.isSurrogate((char) point) ? 0xfffd : point));
    return mended.toString();
  }

  @Test
  @Behaviour("broken-unicode-is-replaced")
  @DisplayName("of any halves in any order, as they are and as escapes")
  void everyHalfIsReplaced() throws IOException {
    for (int i = 0; i < 625; i++) {
      String text =
          HALVES.get(i % 5) + HALVES.get(i / 5 % 5) + HALVES.get(i / 25 % 5) + HALVES.get(i / 125);
      Env broken = new Env();
      broken.set("k", text);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      broken.encode(out);
      assertThat(out.toString(StandardCharsets.UTF_8))
          .isEqualTo("{\"k\":\"" + mended(text).replace("\ufffd", "\\ufffd") + "\"}\n");

      Env decoded = new Env();
      StringBuilder escapes = new StringBuilder();
      text.chars().forEach(half -> escapes.append("\\u%04x".formatted(half)));
      decoded.decode(new ByteArrayInputStream(bytes("{\"k\":\"" + escapes + "\"}")));
      assertThat(decoded.get("k")).isEqualTo(mended(text));
    }
  }

  @Test
  @Behaviour("broken-unicode-is-replaced")
  @DisplayName("byte by byte where bytes are no text")
  void everyByteThatIsNoTextIsReplaced() throws IOException {
    Map<String, Integer> broken =
        Map.of("c080", 2, "eda080", 3, "f4908080", 4, "e282", 2, "ff", 1, "f09f98", 3, "80", 1);
    for (Map.Entry<String, Integer> each : broken.entrySet()) {
      ByteArrayOutputStream json = new ByteArrayOutputStream();
      json.writeBytes(bytes("{\"k\":\"a"));
      json.writeBytes(HexFormat.of().parseHex(each.getKey()));
      json.writeBytes(bytes("b\"}"));
      Env decoded = new Env();
      decoded.decode(new ByteArrayInputStream(json.toByteArray()));
      assertThat(decoded.get("k")).isEqualTo("a" + "\ufffd".repeat(each.getValue()) + "b");
    }
  }

  @Test
  @Behaviour("a-number-may-have-blanks-a-sign-and-zeros")
  @DisplayName("and is stored in the ten digits, whatever the country writes")
  void aNumberIsStoredWithoutACountry() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      env.setInt64("k", -1234567);
      env.setInt("l", 89);
    } finally {
      Locale.setDefault(before);
    }
    assertThat(env.entries()).containsExactly("k=-1234567", "l=89");
    assertThat(env.getInt64("k")).isEqualTo(-1234567);
  }

  // A stream of documents

  /** Gives a few bytes at a time, and no more once it is closed. */
  private static final class Drops extends InputStream {
    private final byte[] all;
    private final Random random;
    private int given;

    /** How many bytes had been given when it was asked last. */
    private int asked;

    Drops(String text, Random random) {
      this.all = bytes(text);
      this.random = random;
    }

    @Override
    public int read() {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int at, int length) {
      asked = given;
      if (given == all.length) {
        return -1;
      }
      int count = Math.min(all.length - given, Math.min(length, 1 + random.nextInt(50)));
      System.arraycopy(all, given, into, at, count);
      given += count;
      return count;
    }

    @Override
    public void close() {
      given = all.length;
    }
  }

  private static String said(Decoder decoder) {
    try {
      return decoder.decode().entries().toString();
    } catch (IOException e) {
      return e.getClass().getSimpleName() + ": " + e.getMessage();
    }
  }

  @Test
  @Behaviour({
    "a-decoder-gives-one-document-at-a-time",
    "a-decoder-steps-over-what-is-no-object",
    "a-decoder-stops-for-good-at-bad-json"
  })
  @DisplayName("of whatever length, once it is there, up to the end or to what is no JSON")
  void anyDocumentsAreReadOneByOne() {
    for (int seed = 0; seed < 400; seed++) {
      Random random = new Random(seed * 0x9e3779b97f4a7c15L);
      StringBuilder stream = new StringBuilder();
      List<Object> documents = new ArrayList<>();
      List<Integer> ends = new ArrayList<>();
      for (int i = random.nextInt(5); i > 0; i--) {
        Object document = random.nextInt(3) > 0 ? AnyJson.object(random, 2) : AnyJson.value(random);
        documents.add(document);
        stream.append(AnyJson.spelled(document, random));
        ends.add(bytes(stream.toString().stripTrailing()).length);
        stream.append(random.nextInt(9) > 0 ? "\n" : " ");
      }
      boolean bad = random.nextBoolean();
      stream.append(bad ? List.of("}", "{\"a\"", "{\"a\":1,}", "nul").get(random.nextInt(4)) : "");
      Drops drops = new Drops(stream.toString(), random);
      Decoder decoder = new Decoder(drops);

      for (int i = 0; i < documents.size(); i++) {
        Object document = documents.get(i);
        String said = said(decoder);
        if (document instanceof Map) { // it ends with its bracket, and nobody waits for more
          assertThat(drops.asked).isLessThan(ends.get(i));
        }
        if (document == null || document instanceof Map) {
          Map<?, ?> object = document == null ? Map.of() : (Map<?, ?>) document;
          assertThat(said).isEqualTo(ReadText.entries(object).toString());
        } else {
          assertThat(said).as("%s", document).startsWith("JsonException: ");
        }
      }
      String end = said(decoder);
      assertThat(end).startsWith(bad ? "JsonException: " : "EOFException: ");
      assertThat(List.of(said(decoder), said(decoder), said(decoder))).containsOnly(end);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static final OffsetDateTime TIME = OffsetDateTime.parse("2015-04-22T10:00:00.5+02:00");

  private static void storeBy(Job job) throws IOException {
    job.setenv("text", "a");
    job.setenvBool("truth", true);
    job.setenvBool("falsehood", false);
    job.setenvInt("int", -7);
    job.setenvInt64("long", 1L << 40);
    job.setenvList("list", List.of("a", "b"));
    job.setenvList("none", List.of());
    job.setenvList("null", null);
    job.setenvJson("json", "3.18");
    job.setenvJson("nothing", null);
    job.setenvTime("time", TIME);
    job.setenvSubEnv("env", new Env("a=1"));
    job.decodeEnv(new ByteArrayInputStream(bytes("{\"decoded\": 1.5}")));
    job.importEnv(Map.of("imported", 2.5));
  }

  private static void readBy(Job job) throws IOException {
    assertThat(job.env().entries())
        .containsExactly(
            "text=a",
            "truth=1",
            "falsehood=0",
            "int=-7",
            "long=1099511627776",
            "list=[\"a\",\"b\"]",
            "none=[]",
            "null=null",
            "json=\"3.18\"",
            "nothing=null",
            "time=2015-04-22T10:00:00.5+02:00",
            "env={\"a\":1}\n",
            "decoded=1",
            "imported=2");
    for (String key : List.of("text", "truth", "falsehood", "int", "long", "env", "missing")) {
      assertThat(job.getenv(key)).isEqualTo(job.env().get(key));
      assertThat(job.envExists(key)).isEqualTo(job.env().exists(key));
      assertThat(job.getenvBool(key)).isEqualTo(job.env().getBool(key));
      assertThat(job.getenvInt(key)).isEqualTo(job.env().getInt(key));
      assertThat(job.getenvInt64(key)).isEqualTo(job.env().getInt64(key));
    }
    for (String key : List.of("list", "none", "null", "text", "missing")) {
      assertThat(job.getenvList(key)).isEqualTo(job.env().getList(key));
    }
    assertThat(job.getenvJson("json")).isEqualTo("3.18");
    assertThat(job.getenvTime("time")).isEqualTo(TIME);
    assertThat(job.getenvSubEnv("env").entries()).containsExactly("a=1");
    assertThat(job.getenvSubEnv("missing")).isNull();
    assertThat(job.environ()).isEqualTo(job.env().map());
    ByteArrayOutputStream one = new ByteArrayOutputStream();
    ByteArrayOutputStream other = new ByteArrayOutputStream();
    job.encodeEnv(one);
    job.env().encode(other);
    assertThat(one.toByteArray()).isEqualTo(other.toByteArray());
  }

  private static OutputStream noting(List<String> writes) {
    return new OutputStream() {
      @Override
      public void write(int oneByte) {
        writes.add("" + (char) oneByte);
      }

      @Override
      public void write(byte[] from, int at, int length) {
        writes.add(new String(from, at, length, StandardCharsets.UTF_8));
      }
    };
  }

  @Test
  @Behaviour("multimap-shows-every-value")
  @DisplayName("as often as it is asked, whatever was done to the maps that were given before")
  void whoChangesAMapChangesNothingElse() {
    env.set("A", "1");
    env.map().put("B", "2");
    env.map().remove("A");
    env.multiMap().put("B", List.of("2"));
    env.multiMap().get("A").add("3");

    assertThat(env.map()).containsExactly(Map.entry("A", "1"));
    assertThat(env.multiMap()).containsExactly(Map.entry("A", List.of("1")));
    assertThat(env.entries()).containsExactly("A=1");
    assertThat(env.exists("B")).isFalse();
  }

  @Test
  @Behaviour("null-in-a-list-is-an-empty-text")
  @DisplayName("and is stored as a null, in its place")
  void aNullInAListIsStoredAsWell() throws IOException {
    env.setList("DNS", Arrays.asList(null, "8.8.8.8", null));

    assertThat(env.get("DNS")).isEqualTo("[null,\"8.8.8.8\",null]");
    assertThat(env.getList("DNS")).containsExactly("", "8.8.8.8", "");
  }

  @Test
  @Behaviour("setjson-keeps-a-text-a-text")
  @DisplayName("what has no form in JSON is an error, and nothing is stored")
  void whatIsNoJsonIsNotStored() {
    for (Object value : List.of(Double.NaN, Double.NEGATIVE_INFINITY, List.of(Double.NaN))) {
      assertThatThrownBy(() -> env.setJson("RATE", value)).isInstanceOf(IOException.class);
    }
    assertThat(env.entries()).isEmpty();
  }

  @Test
  @Behaviour("setauto-cuts-doubles-and-nothing-else")
  @DisplayName("and what is no number or has no end is too large as well")
  void whatIsNoNumberBecomesTheSmallest() {
    for (double value : new double[] {Double.NaN, 1 / 0.0, -1 / 0.0}) {
      env.setAuto("RATE", value);
    }
    assertThat(env.entries()).hasSize(3).containsOnly("RATE=-9223372036854775808");
  }

  @Test
  @Behaviour("broken-unicode-is-replaced")
  @DisplayName("in a nested object as well")
  void aHalfInANestedObjectIsReplaced() {
    env.set("sub", "{\"a\":\"\ud83d\",\"\ude00\":1}");
    assertThat(env.getSubEnv("sub").entries()).containsExactly("a=\ufffd", "\ufffd=1");
  }

  @Test
  @Behaviour("a-missing-key-is-the-empty-text")
  @DisplayName("though another of its length and its hash is there")
  void keysOfOneHashAreTwoKeys() {
    env.set("kAa", "1");

    assertThat(env.get("kBB")).isEmpty();
    env.set("kBB", "2");
    assertThat(env.get("kAa")).isEqualTo("1");
    assertThat(env.len()).isEqualTo(2);
  }

  @Test
  @Behaviour("setauto-cuts-doubles-and-nothing-else")
  @DisplayName("a whole number of any size and any class is stored as its digits")
  void wholeNumbersAreStoredAsTheyAre() {
    List<Object> numbers =
        List.of(0, -7, 7L, 1L << 40, Long.MAX_VALUE, Long.MIN_VALUE, Integer.MAX_VALUE);
    numbers.forEach(number -> env.setAuto("k", number));

    assertThat(env.entries()).isEqualTo(numbers.stream().map(number -> "k=" + number).toList());
  }

  @Test
  @Behaviour("decoding-adds-to-what-is-there")
  @DisplayName("as soon as it is complete, whatever may follow, and be it nothing for a long time")
  void anObjectIsOverWithItsBracket() throws IOException {
    env.decode(new OneGulp("{\"A\":1}"));
    assertThat(env.entries()).containsExactly("A=1");
    assertThat(new Decoder(new OneGulp("{\"A\":1}")).decode().entries()).containsExactly("A=1");
  }

  /** Gives all it has at once, and fails whoever wants more. */
  private static final class OneGulp extends InputStream {
    private final byte[] all;
    private boolean given;

    OneGulp(String all) {
      this.all = bytes(all);
    }

    @Override
    public int read() {
      throw new AssertionError("byte by byte");
    }

    @Override
    public int read(byte[] into, int at, int length) throws IOException {
      if (given) {
        throw new IOException("nobody has to wait for this");
      }
      given = true;
      System.arraycopy(all, 0, into, at, all.length);
      return all.length;
    }
  }
}
