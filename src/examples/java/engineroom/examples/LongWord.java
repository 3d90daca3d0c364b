package engineroom.examples;

import engineroom.engine.Engine;
import engineroom.engine.EngineException;
import engineroom.engine.Job;
import engineroom.engine.Status;

/** The same line twice, with a word that fits and with one that is a byte too long. */
public final class LongWord {

  private LongWord() {}

  public static void main(String[] args) throws EngineException {
    Engine eng = new Engine();
    eng.logging = false;
    eng.register("rm", job -> Status.OK);

    run(eng, 65_535);
    run(eng, 65_536);
  }

  private static void run(Engine eng, int length) throws EngineException {
    String line = "rm web " + "x".repeat(length) + " db FORCE=0";
    Job job = eng.parseJob(line);
    job.run();
    System.out.printf(
        "a word of %d: %d arguments, %d variables,%s%n",
        length, job.args.length, job.env().len(), job.statusString());
  }
}
