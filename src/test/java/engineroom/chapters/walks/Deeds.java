package engineroom.chapters.walks;

import java.util.List;
import java.util.stream.Collectors;

/**
 * All that a handler of a walk does, one thing after the other; the first that fails is the last.
 *
 * @param doings in order
 * @param word that it prints or reports
 * @param code with which it fails where it fails silently
 * @param length of what it reports at length
 */
record Deeds(List<Doing> doings, String word, int code, int length) {

  static Deeds of(Doing one) {
    return new Deeds(List.of(one), "imprim\u00e9", 3, 1);
  }

  /** For people. */
  @Override
  public String toString() {
    return doings.stream()
        .map(doing -> doing.name().toLowerCase().replace('_', ' '))
        .collect(Collectors.joining(", "))
        .concat(" ('%s', %d, %d)".formatted(word, code, length));
  }
}
