package engineroom.engine.http;

/** How Go spells the name of a field: {@code textproto.CanonicalMIMEHeaderKey} of Go 1.4. */
final class FieldName {

  private FieldName() {}

  /** The first letter and each behind a hyphen large, all others small; a blank is a hyphen. */
  static String canonical(String name) {
    char[] spelt = name.toCharArray();
    boolean first = true;
    for (int i = 0; i < spelt.length; i++) {
      spelt[i] = spelt(spelt[i], first);
      first = spelt[i] == '-';
    }
    return new String(spelt);
  }

  private static char spelt(char c, boolean first) {
    if (c == ' ') {
      return '-';
    }
    if (first) {
      return c >= 'a' && c <= 'z' ? (char) (c - 'a' + 'A') : c;
    }
    return c >= 'A' && c <= 'Z' ? (char) (c - 'A' + 'a') : c;
  }
}
