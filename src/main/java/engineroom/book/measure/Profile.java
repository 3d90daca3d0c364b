package engineroom.book.measure;

import java.util.List;

/**
 * Where a benchmark spends its time: how often the processor was found in which method of the port.
 *
 * @param benchmark as {@code Dispatch.hit(args=2)}
 * @param samples how often it was looked
 * @param parts the methods, those first that were found most often
 */
public record Profile(String benchmark, int samples, List<Part> parts) {

  /**
   * A method of the port, with all that it calls outside of the port.
   *
   * @param method as {@code Output.close}; or {@code the rest}
   * @param samples how often the processor was found in it
   */
  public record Part(String method, int samples) {}
}
