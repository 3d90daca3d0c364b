package engineroom.examples;

import engineroom.engine.Engine;
import engineroom.engine.Job;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** What an output says of a write that reached nobody, and of one that reached half. */
public final class AllIsWell {

  private AllIsWell() {}

  public static void main(String[] args) {
    Engine eng = new Engine();
    ByteArrayOutputStream good = new ByteArrayOutputStream();

    Job alone = eng.job("alone");
    System.out.println("no destination:    " + alone.printf("hello"));

    Job jammed = eng.job("jammed");
    jammed.stdout.add(new FullDisk());
    jammed.stdout.add(good);
    System.out.println("one full, one not: " + jammed.printf("hello"));
    System.out.println("the other one has: " + good);
  }

  private static final class FullDisk extends OutputStream {
    @Override
    public void write(int oneByte) throws IOException {
      throw new IOException("no space left");
    }
  }
}
