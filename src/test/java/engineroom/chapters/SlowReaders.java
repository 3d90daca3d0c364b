package engineroom.chapters;

import engineroom.engine.go.Goroutines;
import engineroom.engine.go.PipeReader;

/**
 * Goroutines whose readers take their time to come to their end.
 *
 * @param story on whose clock they take it
 * @param seconds how long
 */
record SlowReaders(Story story, int seconds) implements Goroutines {

  @Override
  public void go(Runnable body) {
    story.beside(body);
  }

  @Override
  public PipeReader goReading(PipeReader reader) {
    return new PipeReader() {
      @Override
      public int take(byte[] from, int at, int length) {
        return reader.take(from, at, length);
      }

      @Override
      public boolean hasLeft() {
        return reader.hasLeft();
      }

      @Override
      public void end() {
        story.sleep(seconds);
        reader.end();
      }
    };
  }
}
