package engineroom.engine.go;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Rfc3339Test {

  @ParameterizedTest
  @CsvSource({
    "2015-05-11T22:05:16Z, 2015-05-11T22:05:16Z",
    "2015-05-11T22:05:16.5+08:00, 2015-05-11T22:05:16.5+08:00",
    "2015-05-11T22:05:16.123456789Z, 2015-05-11T22:05:16.123456789Z",
    "2015-05-11T22:05:16.120000000Z, 2015-05-11T22:05:16.12Z",
    "2015-05-11T22:05:16.000+05:30, 2015-05-11T22:05:16+05:30",
    "2015-05-11T22:05:16.000000001-00:30, 2015-05-11T22:05:16.000000001-00:30",
    "2015-05-11T22:05:16+00:00, 2015-05-11T22:05:16Z",
    "2015-05-11T22:05:16-18:00, 2015-05-11T22:05:16-18:00",
    "2015-05-11T5:05:16Z, 2015-05-11T05:05:16Z",
    "2015-02-30T00:00:00Z, 2015-03-02T00:00:00Z",
    "2016-02-30T00:00:00Z, 2016-03-01T00:00:00Z",
    "2015-03-00T00:00:00Z, 2015-02-28T00:00:00Z",
    "2015-01-00T00:00:00Z, 2014-12-31T00:00:00Z",
    "0000-01-01T00:00:00Z, 0000-01-01T00:00:00Z",
    "0000-01-00T00:00:00Z, -0001-12-31T00:00:00Z",
    "2015-05-11T22:05:16+01:99, 2015-05-11T22:05:16+02:39",
    "2015-05-11T22:05:16++5:-1, 2015-05-11T22:05:16+04:59",
    "2015-05-11T22:05:16--5:00, 2015-05-11T22:05:16+05:00"
  })
  void readsAndWritesAsGoDoes(String text, String written) {
    assertThat(Rfc3339.format(Rfc3339.parse(text))).isEqualTo(written);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2015-05-11",
        "215-05-11T22:05:16Z",
        "+2015-05-11T22:05:16Z",
        "2015-5-11T22:05:16Z",
        "2015-13-11T22:05:16Z",
        "2015-00-11T22:05:16Z",
        "2015-05-32T22:05:16Z",
        "2015-05-11 22:05:16Z",
        "2015-05-11t22:05:16Z",
        "2015-05-11T24:05:16Z",
        "2015-05-11T::05:16Z",
        "2015-05-11T22:60:16Z",
        "2015-05-11T22:5:16Z",
        "2015-05-11T22:05:60Z",
        "2015-05-11T22:05Z",
        "2015-05-11T22:05:16",
        "2015-05-11T22:05:16z",
        "2015-05-11T22:05:16.Z",
        "2015-05-11T22:05:16,5Z",
        "2015-05-11T22:05:16.1234567890Z",
        "2015-05-11T22:05:16Zx",
        "2015-05-11T22:05:16+",
        "2015-05-11T22:05:16++::00",
        "2015-05-11T22:05:16+0800",
        "2015-05-11T22:05:16+8:00",
        "2015-05-11T22:05:16+08:0",
        "2015-05-11T22:05:16+08:00x",
        "2015-05-11T22:05:16+18:01",
        "2015-05-11T22:05:16+99:99",
        "２015-05-11T22:05:16Z"
      })
  void refusesWhatIsNoTime(String text) {
    assertThatThrownBy(() -> Rfc3339.parse(text)).isInstanceOf(DateTimeException.class);
  }

  @Test
  void leavesOutTheSecondsOfAnOffset() {
    OffsetDateTime noon =
        OffsetDateTime.of(2015, 5, 11, 12, 0, 0, 0, ZoneOffset.ofTotalSeconds(-90));
    assertThat(Rfc3339.format(noon)).isEqualTo("2015-05-11T12:00:00-00:01");
    assertThat(Rfc3339.format(noon.withOffsetSameLocal(ZoneOffset.ofTotalSeconds(-30))))
        .isEqualTo("2015-05-11T12:00:00+00:00");
  }

  @Test
  void writesYearsOfMoreAndOfFewerThanFourDigits() {
    OffsetDateTime moment = OffsetDateTime.of(12345, 1, 2, 3, 4, 5, 60, ZoneOffset.UTC);
    assertThat(Rfc3339.format(moment)).isEqualTo("12345-01-02T03:04:05.00000006Z");
    assertThat(Rfc3339.format(moment.withYear(7))).isEqualTo("0007-01-02T03:04:05.00000006Z");
    assertThat(Rfc3339.format(moment.withYear(-7))).isEqualTo("-0007-01-02T03:04:05.00000006Z");
  }
}
