package engineroom.engine.go;

/**
 * A goroutine that lives on a pipe: it takes what is written, does what can be done with it, and
 * waits for more.
 *
 * <p>It needs no thread. Whoever writes waits until all is taken, so he can as well do the taking
 * himself; nobody can tell, and nobody has to be woken.
 */
public interface PipeReader {

  /**
   * Takes what one read would, and goes on up to where it waits again, or leaves.
   *
   * @param from what is written
   * @param at the first byte
   * @param length how many there are; none is a read as well
   * @return how many were taken
   */
  int take(byte[] from, int at, int length);

  /** Whether it has left: it takes nothing any more, and whoever writes waits for ever. */
  boolean hasLeft();

  /** The pipe is closed: it does what is left to do, and leaves. */
  void end();
}
