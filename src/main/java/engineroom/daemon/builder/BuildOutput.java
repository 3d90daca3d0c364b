package engineroom.daemon.builder;

import engineroom.daemon.jobs.StreamFormatter;
import engineroom.engine.Job;
import engineroom.engine.go.Text;
import java.io.IOException;
import java.io.OutputStream;

/** Tells the client of a build how far it is. */
final class BuildOutput {

  private static final String RED = "\u001b[91m";
  private static final String PLAIN = "\u001b[0m";

  private final OutputStream out;
  private final StreamFormatter format;

  BuildOutput(Job job) {
    this.out = job.stdout;
    this.format = new StreamFormatter(job.getenvBool("json"));
  }

  private BuildOutput() {
    this.out = OutputStream.nullOutputStream();
    this.format = new StreamFormatter(false);
  }

  /** One that nobody hears. */
  static BuildOutput silent() {
    return new BuildOutput();
  }

  void say(String text) throws IOException {
    out.write(format.stream(text));
  }

  void complain(String text) throws IOException {
    say(RED + text + PLAIN);
  }

  /** Takes what a command writes. */
  OutputStream stdout() {
    return speaking("", "");
  }

  /** Takes what a command complains of, and shows it red. */
  OutputStream stderr() {
    return speaking(RED, PLAIN);
  }

  private OutputStream speaking(String before, String after) {
    return new OutputStream() {
      @Override
      public void write(int oneByte) throws IOException {
        write(new byte[] {(byte) oneByte}, 0, 1);
      }

      @Override
      public void write(byte[] from, int at, int length) throws IOException {
        say(before + Text.ofBytes(from, at, at + length) + after);
      }
    };
  }

  /** Takes what is formatted already. */
  OutputStream raw() {
    return new OutputStream() {
      @Override
      public void write(int oneByte) throws IOException {
        out.write(oneByte);
      }

      @Override
      public void write(byte[] from, int at, int length) throws IOException {
        out.write(from, at, length);
      }
    };
  }
}
