package engineroom.examples;

import engineroom.engine.Engine;
import engineroom.engine.Job;
import java.io.ByteArrayOutputStream;
import java.util.function.Consumer;

/** What a handler can say, and what comes of it. */
public final class FourVoices {

  private FourVoices() {}

  public static void main(String[] args) {
    say("errorf, plain", job -> job.errorf("disk %s is full", "sda"));
    say("errorf, newline in it", job -> job.errorf("disk is full\n"));
    say("errorf, newline in the value", job -> job.errorf("%s", "disk is full\n"));
    say("error", job -> job.error(new IllegalStateException("disk is full")));
    say("error, of null", job -> job.error(null));
    say("logf", job -> job.logf("using %s", "sda"));
    say("errorf, empty", job -> job.errorf(""));
  }

  private static void say(String what, Consumer<Job> voice) {
    Engine eng = new Engine();
    eng.logging = false;
    Job job = eng.job("fill", "100%d");
    ByteArrayOutputStream stderr = new ByteArrayOutputStream();
    job.stderr.add(stderr);
    String came;
    try {
      voice.accept(job);
      came = stderr.toString().replace(eng.toString(), "ENGINE").replace("\n", "\\n");
    } catch (IndexOutOfBoundsException e) {
      came = "a panic";
    }
    System.out.printf("%-29s %s%n", what, came);
  }
}
