package engineroom.daemon.client;

import engineroom.engine.go.Format;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sizes as people say them: {@code pkg/units/size.go} of docker 1.6.2. */
final class Sizes {

  private static final List<String> DECIMAL =
      List.of("B", "kB", "MB", "GB", "TB", "PB", "EB", "ZB", "YB");
  private static final List<String> BINARY =
      List.of("B", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB", "ZiB", "YiB");
  private static final Pattern SIZE = Pattern.compile("(\\d+)([kKmMgGtTpP])?[bB]?");
  private static final String UNITS = "kmgtp";
  private static final double THOUSAND = 1000;
  private static final long KIBI = 1024;

  private Sizes() {}

  /** In units of thousands, with four digits at most. */
  static String decimal(long bytes) {
    return of(bytes, THOUSAND, DECIMAL);
  }

  /** In units of 1024, with four digits at most. */
  static String binary(long bytes) {
    return of(bytes, KIBI, BINARY);
  }

  private static String of(double bytes, double unit, List<String> names) {
    double size = bytes;
    int name = 0;
    while (size >= unit) {
      size /= unit;
      name++;
    }
    return Format.sprintf("%.4g %s", size, names.get(name));
  }

  /**
   * Reads one, in units of 1024.
   *
   * @return bytes
   * @throws IllegalArgumentException if it is none
   */
  static long parse(String text) {
    Matcher matcher = SIZE.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("invalid size: '" + text + "'");
    }
    long size = Long.parseLong(matcher.group(1));
    String unit = matcher.group(2);
    for (int i = unit == null ? -1 : UNITS.indexOf(Character.toLowerCase(unit.charAt(0)));
        i >= 0;
        i--) {
      size *= KIBI;
    }
    return size;
  }
}
