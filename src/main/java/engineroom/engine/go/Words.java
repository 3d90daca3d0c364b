package engineroom.engine.go;

import java.util.Iterator;
import java.util.NoSuchElementException;

/**
 * The words of a text, one by one: a {@code bufio.Scanner} of Go 1.4 that splits by words.
 *
 * <p>It has the scanner's limit and its silence about it. A word and what shows its end, the space
 * behind it or the end of the text, must fit a buffer of 65,536 bytes of UTF-8. At the first word
 * that does not, the words end as if the text did; in Go only {@code Err}, which few ask, tells.
 */
public final class Words implements Iterator<String> {

  private static final int BUFFER = 64 * 1024;

  private final String text;
  private int at;
  private String next;

  /**
   * Starts before the first word.
   *
   * @param text the words, with any {@linkplain Space#isSpace space} between them
   */
  public Words(String text) {
    this.text = text;
    next = read();
  }

  @Override
  public boolean hasNext() {
    return next != null;
  }

  /**
   * The next word.
   *
   * @throws NoSuchElementException if {@link #hasNext} is false
   */
  @Override
  public String next() {
    if (next == null) {
      throw new NoSuchElementException("no word left");
    }
    String word = next;
    next = read();
    return word;
  }

  private String read() {
    while (at < text.length() && Space.isSpace(text.charAt(at))) {
      at++;
    }
    int start = at;
    while (at < text.length() && !Space.isSpace(text.charAt(at))) {
      at++;
    }
    if (start == at) {
      return null;
    }
    String word = text.substring(start, at);
    // A reader tells of its end only when it is asked for at least one byte more.
    int whatEndsIt = at < text.length() ? Text.lengthInBytes(text.charAt(at)) : 1;
    return Text.lengthInBytes(word) + whatEndsIt <= BUFFER ? word : null;
  }
}
