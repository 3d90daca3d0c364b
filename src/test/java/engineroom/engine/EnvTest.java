package engineroom.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class EnvTest {

  @Test
  void goesToAnyDepth() throws IOException {
    int depth = 100_000;
    Env env = new Env();

    env.decode(stream("{\"a\":" + nested(depth, "1.5") + "}"));
    assertThat(env.get("a")).isEqualTo(nested(depth, "1.5"));

    assertThat(encoded(env)).isEqualTo("{\"a\":" + nested(depth, "1") + "}\n");
  }

  @Test
  void aYearHasFourDigitsOrNothingIsStored() throws IOException {
    Env env = new Env();
    OffsetDateTime last = OffsetDateTime.parse("9999-12-31T23:59:59Z");
    OffsetDateTime first = OffsetDateTime.parse("0000-01-01T00:00:00Z");
    env.setJson("last", last);
    env.setJson("first", first);

    for (Object far :
        List.of(last.plusSeconds(1), first.minusSeconds(1), List.of(last.plusDays(1)))) {
      assertThatThrownBy(() -> env.setJson("far", far))
          .hasMessage(
              "json: error calling MarshalJSON for type time.Time: "
                  + "Time.MarshalJSON: year outside of range [0,9999]");
    }

    assertThat(env.entries())
        .containsExactly("last=\"9999-12-31T23:59:59Z\"", "first=\"0000-01-01T00:00:00Z\"");
  }

  @Test
  void aLongNumberMayMissTheNearestDoubleAsInGo() throws IOException {
    Env env = new Env();
    env.set("k", "1090544144181609348835077142190");

    assertThat(env.getJson("k")).isEqualTo(1.0905441441816093e30);
    assertThat(Double.parseDouble(env.get("k"))).isEqualTo(1.0905441441816094e30);
  }

  @Test
  void aZeroMayBeTooLargeAsInGo() {
    Env env = new Env();
    env.set("k", "0e292");

    assertThatThrownBy(() -> env.getJson("k")).hasMessageContaining("0e292 is too large");
  }

  private static String nested(int depth, String value) {
    return "[{\"b\":".repeat(depth) + value + "}]".repeat(depth);
  }

  private static ByteArrayInputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String encoded(Env env) throws IOException {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    env.encode(text);
    return text.toString(StandardCharsets.UTF_8);
  }
}
