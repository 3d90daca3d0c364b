package engineroom.book.article;

import engineroom.files.Mistake;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What the book finds of a claim. */
public enum ArticleVerdict {
  /** The tests show what it says. */
  TRUE,
  /** They do, and they show something beside it that a reader needs. */
  TRUE_BUT,
  /** It holds in some cases and not in others, and does not say so. */
  IMPRECISE,
  /** The tests show something else. */
  WRONG;

  /**
   * Reads a verdict as a chapter writes it.
   *
   * @throws Mistake where there is no such verdict; its message names them all
   */
  public static ArticleVerdict of(String written) {
    return Arrays.stream(values())
        .filter(one -> one.word().equals(written))
        .findFirst()
        .orElseThrow(
            () ->
                new Mistake(
                    "there is no verdict '%s': write one of %s".formatted(written, words())));
  }

  /** The words for it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** The words as AsciiDoc, with roles to know them by. */
  public String marked() {
    return "[.judged.judged-%s]#%s#".formatted(word().replace(' ', '-'), word());
  }

  private static String words() {
    return Arrays.stream(values()).map(ArticleVerdict::word).collect(Collectors.joining(", "));
  }
}
