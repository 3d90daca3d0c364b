package engineroom.book.measure;

import engineroom.files.Mistake;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Who was measured. */
public enum Implementation {
  /** The port, as it is recorded. */
  PORT("port", "port"),
  /** The port, as the reader measured it. */
  YOURS("yours", "yours"),
  /** The original, built with a Go eight years younger. */
  GO_1_19("go1.19", "Go 1.19"),
  /** The original, built with the Go that docker 1.6.2 was built with. */
  GO_1_4("go1.4", "Go 1.4");

  private final String key;
  private final String label;

  Implementation(String key, String label) {
    this.key = key;
    this.label = label;
  }

  /** How a chapter names it. */
  public String key() {
    return key;
  }

  /** How a reader knows it. */
  public String label() {
    return label;
  }

  /**
   * The party that a chapter names.
   *
   * @throws Mistake where there is none
   */
  public static Implementation of(String key) {
    return Arrays.stream(values())
        .filter(party -> party.key.equals(key))
        .findFirst()
        .orElseThrow(() -> new Mistake("'" + key + "' is none of " + keys()));
  }

  /** True if a chapter names a party so. */
  public static boolean isKey(String key) {
    return Arrays.stream(values()).anyMatch(party -> party.key.equals(key));
  }

  private static String keys() {
    return Arrays.stream(values()).map(Implementation::key).collect(Collectors.joining(", "));
  }
}
