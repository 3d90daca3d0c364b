package engineroom.engine.go;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Float64Test {

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "1.9, 1",
    "-1.9, -1",
    "-0.0, 0",
    "9223372036854774784, 9223372036854774784",
    "-9223372036854775808, -9223372036854775808",
    "9223372036854775808, -9223372036854775808",
    "1e300, -9223372036854775808",
    "-1e300, -9223372036854775808",
    "NaN, -9223372036854775808",
    "Infinity, -9223372036854775808"
  })
  void becomesAnIntegerAsOnAmd64(double value, long integer) {
    assertThat(Float64.toInt64(value)).isEqualTo(integer);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-0.0, -0",
    "1, 1",
    "-42, -42",
    "100, 100",
    "123456, 123456",
    "999999, 999999",
    "-999999, -999999",
    "1000000, 1e+06",
    "-1000000, -1e+06",
    "1234567, 1.234567e+06",
    "123456789012, 1.23456789012e+11",
    "-2147483648, -2.147483648e+09",
    "999999.5, 999999.5",
    "0.1, 0.1",
    "0.0001, 0.0001",
    "0.00001, 1e-05",
    "0.000012345, 1.2345e-05",
    "100.25, 100.25",
    "1e21, 1e+21",
    "1e100, 1e+100",
    "2e-7, 2e-07",
    "9007199254740993, 9.007199254740992e+15",
    "5e-324, 5e-324",
    "1e-323, 1e-323",
    "1.5e-323, 1.5e-323",
    "4.9E-323, 5e-323",
    "2.2250738585072014e-308, 2.2250738585072014e-308",
    "1.7976931348623157e308, 1.7976931348623157e+308",
    "2e23, 2e+23",
    "5.684341886080802e-14, 5.684341886080802e-14"
  })
  void hasTheFewestDigitsThatReadBack(double value, String text) {
    assertThat(Float64.shortest(value)).isEqualTo(text);
  }

  /** In each pair the second is a neighbour that is rounded as anyone would. */
  @ParameterizedTest
  @CsvSource({
    "515035708796642368, 5.1503570879664236e+17",
    "515035708796642432, 5.150357087966424e+17",
    "-1621083759636527872, -1.6210837596365278e+18",
    "-1621083759636528128, -1.621083759636528e+18",
    "25783193858056957952, 2.5783193858056957e+19",
    "25783193858056962048, 2.578319385805696e+19"
  })
  void isRoundedDownWhereGoOneFourSeesNoWayUp(double value, String text) {
    assertThat(Float64.shortest(value)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "0.5, f, 0, 0",
    "1.5, f, 0, 2",
    "2.5, f, 0, 2",
    "0.05, f, 1, 0.1",
    "0.001, f, 1, 0.0",
    "999.95, f, 1, 1000.0",
    "99.96, e, 2, 1.00e+02",
    "0, e, 3, 0.000e+00",
    "0, g, 10, 0",
    "100, g, 3, 100",
    "1000, g, 3, 1e+03",
    "123456, g, 3, 1.23e+05",
    "100000, g, 17, 100000",
    "1234, G, 2, 1.2E+03",
    "0.1, f, 55, 0.1000000000000000055511151231257827021181583404541015625",
    "1, b, -1, 4503599627370496p-52",
    "4503599627370496, b, -1, 4503599627370496p+0",
    "3, e, -1, 3e+00",
    "31.25, f, -1, 31.25"
  })
  void isRoundedExactly(double value, char verb, int precision, String text) {
    assertThat(FloatFormat.format(value, verb, precision)).isEqualTo(text);
  }

  private static double[] anyDoubles() {
    Random random = new Random(1601);
    DoubleStream patterns =
        random.longs(2000).mapToDouble(Double::longBitsToDouble).filter(Double::isFinite);
    DoubleStream powers = IntStream.range(-1074, 1024).mapToDouble(e -> Math.scalb(1.0, e));
    return DoubleStream.concat(patterns, powers).map(Math::abs).toArray();
  }

  @Test
  void isExactToTheLastDigit() {
    for (double value : anyDoubles()) {
      BigDecimal exact = new BigDecimal(value);
      Decimal ours = Decimal.exact(BinaryFloat.of(value));
      assertThat(decimal(ours)).isEqualByComparingTo(exact);
      assertThat(decimal(ours.roundedTo(7)))
          .isEqualByComparingTo(exact.round(new MathContext(7, RoundingMode.HALF_EVEN)));
    }
  }

  @Test
  void readsBackAndHasTheDigitsThatJavaFinds() {
    for (double value : anyDoubles()) {
      assertThat(Double.parseDouble(Float64.shortest(value))).isEqualTo(value);
      // Below the normal numbers, Java may write two digits where one is enough.
      double normal = Math.max(value, Double.MIN_NORMAL);
      assertThat(decimal(Decimal.shortest(BinaryFloat.of(normal))))
          .isEqualByComparingTo(new BigDecimal(Double.toString(normal)));
    }
  }

  @Test
  void findsTheDigitsOfFloatsThatJavaFinds() {
    int normals = 0x7f000000;
    for (int bits : new Random(1602).ints(2000, 0, normals).toArray()) {
      float value = Float.intBitsToFloat(0x800000 + bits);
      assertThat(decimal(Decimal.shortest(BinaryFloat.of(value))))
          .isEqualByComparingTo(new BigDecimal(Float.toString(value)));
    }
  }

  private static BigDecimal decimal(Decimal decimal) {
    return new BigDecimal("0" + decimal.digits())
        .scaleByPowerOfTen(decimal.point() - decimal.digits().length());
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-0, 8000000000000000",
    "0.5, 3fe0000000000000",
    "-12.5e1, c05f400000000000",
    "1e23, 44b52d02c7e14af6",
    "123456789012345678, 437b69b4ba630f35",
    "9007199254740993, 4340000000000000",
    "9007199254740995, 4340000000000002",
    "4.9e-324, 1",
    "2.4e-324, 0",
    "2.2250738585072011e-308, fffffffffffff",
    "1.7976931348623157e308, 7fefffffffffffff",
    "1.7976931348623159e308, 7ff0000000000000",
    "1e400, 7ff0000000000000",
    "1e-400, 0",
    "1e-330, 0",
    "1e-99999999999, 0",
    "295397e37, 48c0f47803e41db3",
    "7.4109846876186981626e-324, 1",
    "7.4109846876186981627e-324, 2",
    "1.7976931348623161073e308, 7ff0000000000000",
    "1e99999999999, 7ff0000000000000"
  })
  void readsTheNearestDouble(String text, String bits) {
    assertThat(Double.doubleToRawLongBits(Float64.parse(text)))
        .isEqualTo(Long.parseUnsignedLong(bits, 16));
  }

  @Test
  void isOneStepOffWhereGoIs() {
    double nearest = Double.parseDouble("1090544144181609348835077142190");

    assertThat(Float64.parse("1090544144181609348835077142190"))
        .isEqualTo(Math.nextDown(nearest))
        .isEqualTo(0x1.b8779f2474dfap99);
    assertThat(Float64.parse("1090544144181609419040633126912"))
        .isEqualTo(Double.parseDouble("1090544144181609419040633126912"));
  }

  @ParameterizedTest
  @CsvSource({
    "0e291, 0",
    "0e292, Infinity",
    "-0e+292, -Infinity",
    "-0.00e294, -Infinity",
    "0.00e293, 0",
    "0e347, Infinity",
    "0e348, 0",
    "0e-292, 0"
  })
  void someZerosAreTooLarge(String text, double value) {
    assertThat(Float64.parse(text)).isEqualTo(value);
  }

  @Test
  void eightHundredDigitsAreEnoughToDecide() {
    String half = "9007199254740993" + "0".repeat(100);

    assertThat(Float64.parse(half + "e-100")).isEqualTo(9007199254740992.0);
    assertThat(Float64.parse(half + "1e-101")).isEqualTo(9007199254740994.0);
    assertThat(Float64.parse("9007199254740992" + "9".repeat(900) + "e-900"))
        .as("of digits before the point, those beyond the 800th are forgotten")
        .isEqualTo(9007199254740993e-116);
    assertThat(Float64.parse("9007199254740992." + "9".repeat(900))).isEqualTo(9007199254740992.0);
    assertThat(Float64.parse("9007199254740993." + "0".repeat(900) + "1"))
        .isEqualTo(9007199254740994.0);
  }
}
