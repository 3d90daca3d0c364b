package engineroom.examples;

import engineroom.engine.Engine;
import engineroom.engine.EngineException;
import engineroom.engine.Job;

/** Lines of text, and the jobs that they become. */
public final class ParseLines {

  private ParseLines() {}

  public static void main(String[] args) {
    Engine eng = new Engine();
    eng.logging = false;
    parse(eng, "DEBUG=1 echo hello world");
    parse(eng, "echo hello DEBUG=1 world");
    parse(eng, "start --memory=512m web");
    parse(eng, "echo 'a b' \"c\"");
    parse(eng, "echo GREETING='hello world'");
    parse(eng, "echo =1 1= a=b=c");
    parse(eng, "DEBUG=1");
  }

  private static void parse(Engine eng, String line) {
    System.out.println(line);
    try {
      Job job = eng.parseJob(line);
      System.out.println("    " + job.callString() + "  " + job.env().entries());
    } catch (EngineException e) {
      System.out.println("    fails: " + e.getMessage());
    }
  }
}
